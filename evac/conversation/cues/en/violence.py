"""The cues of violence: shots, wounds, killing, attack, threats, rape."""

CUES = {
    "shot": """
        hit in [the|his|her|my] <body> | shot | <be>|got|been shot | shot me|us|him|her|them|my|our | shot at
        gunshot wound* | bullet wound* | shot in [the|his|her|my] <body>|back|street | has|have been shot
        someone|somebody|they|he|she|police|soldiers shot
    """,
    "shooting": """
        bullets | gun battle|fight|fighting|fights | firefight | clashes outside|here|near | shooting at
        <be> shooting | shooting outside|nearby|here|near|around|everywhere|in|on|close | gunfire | gun fire
        gunshots | gun shots | shots fired|outside|nearby|near|close|everywhere | shots | shootout
        under fire | crossfire | shooting | firing at|on | being shot at | 🔫 | sniper*
    """,
    "wounded": """
        wound* | injured | injuries | <be>|got|badly|been|seriously|is|were|was hurt
        hurt my|our|him|her|them|us|me | hurt | hit by a|the [stray] bullet|car|truck | stabbed | got stabbed
        beaten | beat|beating me|us|him|her|them|my|our | beat ~1 up | machete | knifed
        <be> hurting me|us|him|her|them | hurting me|us|him|her|them|my|our | tortur* | burned|burnt badly
        severe|serious burns | broke|broken skull|spine
    """,
    "killed": """
        executing | killing | they <be> killing|executing | killed | murder* | <be> dead | found dead
        shot dead | dead body|bodies | executed | they|will|gonna kill | kill me|us|him|her|them
        killing people|us|them | died | has|have|just died | beheaded | is dead | dead
    """,
    "attacked": """
        <be>|got|been|being attacked | attacked us|me|him|her|them|my|our | under attack
        attacking us|me|him|her|them|my|our | ambush* | assault* | mob outside|at|is|in | looters in|at|inside
        stormed our|the ~2 | raid on|at|our | raided | being raided | attacked by | attacking
    """,
    "armed": """
        surrounded | armed men|man|group|groups|people|guys|gang|gangs|civilians|colectivos|robbers | gunmen
        gunman | men|man|people|guys with|have|has [a] guns|gun|rifles|weapons|machetes|knives
        someone|colectivos|they|gang|he with|have|has [a] guns|gun|rifles|weapons|machetes|knives
        <armedone> [is|are] [~1] at|outside|surrounding|inside|by [my|our|the] <door>
        <armedone> [banging|knocking|pounding] [~1] at|outside|surrounding|inside|by [my|our|the] <door>
        banging|knocking|pounding ~2 on|at|down|in|through [my|our|the] [~1] <door>
        kicking|breaking|beating|trying ~2 on|at|down|in|through [my|our|the] [~1] <door>
        break|breaking|broke|kicking|kicked|forcing|forced down|in|into|through|open ~2 <door> | breaking in
        breaking into | break in | trying to get in | broke into our|my|the | <armedone> outside
        <armedone> surround* | surround* us|me|the|our | we are surrounded | at our|my|the door
        inside our|my|the house | entered|entering our|my|the <door> | gun to|pointed|on|in|at
        guns pointed|drawn|at | at gunpoint | held at gun point | searching [the] house [to|by] house
        going door to door | <armedone> came|coming in|inside
    """,
    "threatened": """
        will|gonna|going_to find us|me|him|her
        <armedone> came|come|coming|looking|searching for us|me|my|him|her|them|our
        threat* us|me|him|her|them|to|my|our|by | <be>|been|being threatened | death threat* | threatening
        threats | coming for|after us|me|him|her|them | <be> after us|me|him|her|them | hunting us|me|for
        extort*
    """,
    "followed": """
        <be>|being followed | following us|me|him|her|our | chasing us|me|him|her|our | being chased
        chased by
    """,
    "rape": "rape* | raping | sexual* assault*|abus*|attack* | molest*",
}
