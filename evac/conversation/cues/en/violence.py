"""The cues of violence: shots, wounds, killing, attack, threats, rape."""

CUES = {
    "shot": """
        took|taken|caught|got a|one round|slug|pellet|bullet in|to|through
        tourniquet|belt|shirt|towel round|around it|the_leg|his|her|my
        hit in [the|his|her|my] <body> | shot | <be>|got|been shot | shot me|us|him|her|them|my|our
        shot at | gunshot wound* | bullet wound* | shot in [the|his|her|my] <body>|back|street
        has|have been shot | someone|somebody|they|he|she|police|soldiers shot | gunned down
        opened|open|opening fire | put|took a bullet | bullet in
        <be> hit in|by ~2 <body>|bullet|bullets|pellet|pellets
        shot|shooting|shoots|fired|firing ~1 people|crowd|protesters|civilians|the_crowd|at_the_crowd
    """,
    "shooting": """
        bullets | gun battle|fight|fighting|fights | firefight | clashes outside|here|near | shooting at
        <be> shooting | shooting outside|nearby|here|near|around|everywhere|in|on|close | gunfire
        gun fire | gunshots | gun shots | shots fired|outside|nearby|near|close|everywhere | shots
        shootout | under fire | crossfire | shooting | firing at|on | being shot at | 🔫 | sniper*
        opened|open|opening fire | firing in|into|near|outside|everywhere|nonstop|again | rounds fired
        machine gun* | automatic|heavy|sniper fire | gun|guns going off | exchange of fire | tear gas
        teargas | rubber bullets | pellets | gun shot | gunshot | hear|hearing shots|gunfire|shooting
        pepper spray* | tanks|helicopters|jets|soldiers|troops|police|they ~4 firing
    """,
    "wounded": """
        wound* | injured | injuries | <be>|got|badly|been|seriously|is|were|was hurt
        hurt my|our|him|her|them|us|me | hurt | hit by a|the [stray] bullet|car|truck | stabbed
        got stabbed | beaten | beat|beating me|us|him|her|them|my|our | beat ~1 up | machete | knifed
        <be> hurting me|us|him|her|them | hurting me|us|him|her|them|my|our | tortur* | burned|burnt badly
        severe|serious burns | broke|broken skull|spine | stab* | slash* me|us|him|her|my
        punch* me|us|him|her|my|our|them | kick* me|us|him|her|my|our|them
        slap* me|us|him|her|my|our|them | hit|hits|hitting me|us|him|her|my|our|them
        struck me|us|him|her|my|our|them | whipped me|us|him|her|my|them | strangl*
        hole in his|her|my|the head|chest|leg|arm|side|back | jumped me|us|him|her|my | got|was|were jumped
        roughed up | beat* ~2 with | beats me|us|her | run|ran over | hit by | crushed
        cut off his|her|my|their | acid | maim* | mutilat* | scalp* | battered | cut his|her|my <body>
        cut [him|her|me] open | shov* me|us|him|her|my ~2 stairs|wall|ground | abus* me|her|us|my
        hurts me|her|us | hit|hits|beat ~3 with [a|the|his] <weapon>
    """,
    "killed": """
        repatriat* ~2 remains|body|ashes | remains of my|our|his|her | death certificate
        shot|stabbed|beaten|burned|beat|burnt to death
        executing | killing | they <be> killing|executing | killed | murder* | <be> dead | found dead
        shot dead | dead body|bodies | executed | they|will|gonna kill | kill me|us|him|her|them
        killing people|us|them | died | has|have|just died | beheaded | is dead | dead | slaughter*
        massacre* | passed away | <be> gone forever | the body|bodies of | dead in | lifeless
        bled to death | not survive* | did not make it|survive | corpse* | morgue | burned alive | hanged
        drowned | lost his|her|their life|lives
        kill|kills|killing my|our|everyone|everybody|people|anyone | wiped out | our|my <kin> <be> dead
        want|wants|try|tries|trying|going|threaten* to kill|murder
        lost <num>|two|three|four|another|one of|patients|babies|people|men|them
        we lost him|her|them|another|the_baby|a_patient|the_patient | in|inside a body|bin bag
        in a coffin|casket|bag ~2 [today|yesterday|morning] | gave|handed ~1 back ~1 in a bag|box|coffin|urn
        repatriat* of|the ~1 remains|body|ashes | remains of my|our|his|her|the
        transport|bring|ship ~2 body|remains|ashes
    """,
    "attacked": """
        pouring|poured|pour|splash*|throwing ~1 petrol|gasoline|kerosene|diesel|fuel ~1 on|over|at|through
        <be>|got|been|being attacked | attacked us|me|him|her|them|my|our | under attack
        attacking us|me|him|her|them|my|our | ambush* | assault* | mob outside|at|is|in
        looters in|at|inside | stormed our|the ~2 | raid on|at|our | raided | being raided | attacked by
        attacking | attacks us|me | mob | riot | riots | rioters | lynch* | looters | looting
        storming|stormed [our|the|my] | raid
        throwing|threw|throw [~1] rocks|stones|bottles|things|molotov* | molotov*
        smash* ~2 window|windows|door|car|truck | broke|breaking ~2 window|windows
        setting|set|torch* ~3 fire|ablaze | attack on us|our|the | trash* our|the|my | vandal* | pelted
        <harm> [~1] <person> | <be> [being] [~1] <harm> <person> | being <harm> | <harm> by <armedone>
        hijack*
        stoning|stoned|pelting|pelted [the|our|us|my|cars|buses]
        throwing|hurling|lobbing stones|bricks|bottles
    """,
    "armed": """
        they|jeep|jeeps|car|cars|truck|trucks|van|suv ~3 lights off | pulled up again|outside|opposite
        lights off ~2 dogs|engine|waiting
        cutting|sawing|digging|drilling|prying|hacking ~3 fence|lock|bars|gate
        cutting|sawing|digging|drilling|prying|hacking ~3 door|window|grille|shutter|padlock
        bolt cutters | battering ram | floor by floor | flat by flat | room by room
        street by street | house by house | door by door
        asking|looking|hunting for [the|all|any] americans|foreigners|gringos|brits|canadians|yankees
        door ~2 splintering|giving|buckling
        lads|blokes|fellas|youths with shotguns|knives|guns|machetes|bats | shotguns
        they|he are|is|were inside|in_the_house|in_the_building|in_our|in_my|in_the_stairs|in_the_stairwell
        armed robbery|robbers|burglary|break_in | robbery|robbing in progress
        crowd|mob|they has|have|got petrol|sticks|torches|stones
        crowbar | on the stairs|landing ~3 men|soldiers|guys|they
        they|men|soldiers ~2 on|in the|our stairs|landing|stairwell
        off my|our balcony|roof|porch|property
        on|in my|our balcony|roof|porch|garden|yard ~3 man|men|guy|guys|someone|stranger
        surrounded | armed men|man|group|groups|people|guys|gang|gangs|civilians|colectivos|robbers
        gunmen | gunman | men|man|people|guys with|have|has [a] guns|gun|rifles|weapons|machetes|knives
        someone|colectivos|they|gang|he with|have|has [a] guns|gun|rifles|weapons|machetes|knives
        <armedone> [is|are] [~1] at|outside|surrounding|inside|by [my|our|the] <door>
        <armedone> [banging|knocking|pounding] [~1] at|outside [my|our|the] <door>
        <armedone> [banging|knocking|pounding] [~1] surrounding|inside|by [my|our|the] <door>
        banging|knocking|pounding ~2 on|at|down|in|through [my|our|the] [~1] <door>
        kicking|breaking|beating|trying ~2 on|at|down|in|through [my|our|the] [~1] <door>
        break|breaking|broke|kicking|kicked|forcing|forced down|in|into|through|open ~2 <door>
        breaking in | breaking into | break in | trying to get in | broke into our|my|the
        <armedone> outside | <armedone> surround* | surround* us|me|the|our | we are surrounded
        at our|my|the door | inside our|my|the house | entered|entering our|my|the <door>
        gun to|pointed|on|in|at | guns pointed|drawn|at | at gunpoint | held at gun point
        searching [the] house [to|by] house | going door to door | <armedone> came|coming in|inside
        pull*|draw*|drew [out] [a|his|their|out] <weapon>
        <weapon> to|at|on|against|in [my|his|her|our|the] <body>|us|me|him|her
        <weapon> to|at|on|in my|our|his|her|the | with [a|an|the|his|their|big|long] <weapon>
        have|has|had [a|an] <weapon> | <weapon> drawn|out
        waving|pointing|brandish*|carrying|holding|swinging [~1] <weapon> | knifepoint | knife point
        gunpoint | gun point | <armedone> [~1] burst|bursting|barg*|storm*|rush* ~2 in|into|inside|through
        <armedone> [~1] forced|broke|busted|bust|went|going ~2 in|into|inside|through
        <armedone> ~2 inside|in our|my|the|this <door>|yard|garden|lobby|building
        <armedone> [are|is|were] here | <armedone> are|is [~1] outside | <armedone> all around
        <armedone> on|at every corner | house to house | door to door | room to room
        broke|breaking|break|force|forcing|bust|busting|knock|knocking|banging ~2 door
        forc* [their|his] way in | cutting the lock|fence|gate
        climbing over|in|into|through ~2 wall|fence|gate|window|balcony
        coming|come|came|comes up the stairs | <armedone> downstairs | intruder*
        <armedone> ~1 yelling|shouting|screaming | burst|bursting in|into | armed <armedone>|individual*
        an armed | armed with | unlock my|our|the phone|phones
    """,
    "threatened": """
        will|gonna|going_to find us|me|him|her
        <armedone> came|come|coming|looking|searching for us|me|my|him|her|them|our
        threat* us|me|him|her|them|to|my|our|by | <be>|been|being threatened | death threat* | threatening
        threats | coming for|after us|me|him|her|them | <be> after us|me|him|her|them | hunting us|me|for
        extort* | pay or | pay up or | if we|i|they do not pay | unless we|i|they pay
        or they|he|else will|kill|hurt|shoot|burn|take|cut | or else
        said|says|say|swear|swore|promised they|he will|would [~1] kill|hurt|burn|shoot
        said|says|say|swear|swore|promised they|he are_going_to|is_going_to [~1] kill|hurt|burn|shoot
        said|says|say|swear|swore|promised they|he will|would [~1] cut|rape|find|take
        said|says|say|swear|swore|promised they|he are_going_to|is_going_to [~1] cut|rape|find|take
        will|gonna|going_to|would kill|hurt|shoot|burn [~1] us|me|him|her|them|my|our|everyone
        will|gonna|going_to|would rape|behead|cut|execute|lynch [~1] us|me|him|her|them|my|our|everyone
        blackmail* | protection money | send|sent|sending me|us [~1] his|her|their finger|ear
        demand* [~2] money|ransom|payment|dollars
        come|came|coming|be back|here|soon|tonight for|to|and [get|kill] us|me|him|her|my
        come|came|coming|be back|here|soon|tonight for|to|and [take|finish|hurt] us|me|him|her|my
        coming to get|kill|take|arrest us|me|him|her | they|he come for us|me
        they|he are|is here for us|me | want|wants us|me|him|her dead | price on my|our|his head
        found|saw|read|seen|have|has|got|checked [the|my|our|an|a] [american|us] flag|texts|messages ~5
        found|saw|read|seen [the|my|our|an|a] [american|us] chats|whatsapp|photos ~5
        they|he|<armedone> have|has|got|checked [the|my|our|an|a] [american|us] chats|whatsapp|photos
        found ~3 flag|texts|messages|chats|dollars in|on my|our | saw your texts|messages|number
        they <be> calling someone|reinforcements|others|more|the_police|their
        they know [i|we|who|that] <be>|american|americans|gringo|gringos | know i|we <be> american*|gringo*
        accus* | called me|us [a|an] spy|spies|traitor* | spy|spies | bomb threat | threatened with
        deport* us|me|him|her|my | want|wants ~3 or they|he|else|we
        thousand|million|dollars or they|he|we|else | start|starts cutting|killing|shooting|burning
        cut*|cutting fingers|finger|ears|ear|throat|throats
    """,
    "followed": """
        know|knows my|our name|names|face|faces|plate|plates|room_number
        <be>|being followed | following us|me|him|her|our | chasing us|me|him|her|our | being chased
        chased by | tailing | tailed by | on our|my tail|trail | trailing us|me | <be> being watched
        watching us|me|our|my|the_house | keep*|kept circling|following|driving_by|passing_by|watching
        circling our|the|my|around | parked outside|in_front|across ~6
        waiting outside|for_us|for_me|downstairs | lurking | stalk* | spying on
        asking|asked|asks [around] for|about us|me|him|my|our
        looking|searching|hunting for us|me|him|her|my|our
        know|knows|knew where we|i|he|she|they live|lives|are|am|is|work|hide
        have|has|got my|our|his|her photo|picture|name|address|pictures|names
        am|is|are|was|were|name on their|a|some list | name|names|faces|photo ~2 on a|their list
        wanted list | found us|me|our|where | they|he|<armedone> found him|her|them
        found our|my|the hiding
        <be> after us|me|him|her
        <be> hunting | manhunt | recogniz* us|me | closing in | getting closer to us
        <armedone> [~1] behind us
        <be> right|close|still|just|not_far behind us
        car|truck|moto|motorbike|jeep|van|headlights ~2 behind us | right behind us | tracked us|me
        tracking us|me | follows us|me|her|him | followed us|me|her|him
        chased us|me|him|her | they|he <be> on to us|me
        he|they|she|police|army|colectivos found|finds me|us | found where i|we live|stay|sleep|hide
        dogs ~2 after|chasing|tracking us|me|him
        same [~1] truck|car|van|bike|jeep ~2 behind|following|outside|again|back|parked
        same [~1] motorbike|suv|men|guys|man ~2 behind|following|outside|again|back|parked
        they|police|soldiers|colectivos|he|sebin have|has|got|made a|the list
        our|my names|name are|is on it|their
    """,
    "rape": """
        rape* | raping | sexual* assault*|abus*|attack* | molest|molested|molester|molests|molesting
        force* [himself|themselves] on|upon
        touched|touching|touches|grope*|groped|groping me|her|us|my | traffick* | took off my|her clothes
        made me|her|us strip|undress | undress* me|her | took|taking advantage of me|her|my|us | sex* abus*
        abus* sexual* | sexually | made me|her ~2 sex | forced ~2 sex | tried to ~1 rape
        put his hands on|up|under
    """,
    "alarm": """
        gun|guns|pistol|pistols|rifle|rifles|knife|knives|machete|machetes|weapon|weapons|firearm|firearms
        blade|blades|sword|revolver|uzi|handgun|ak47|ak | sebin | dgcim | blood | ambulance | hospital
        death | deaths | dead | die | dies
        prison | jail | kill* | funeral | victim | victims | escape | danger* | emergenc* | attack*
        violence | violent | rescue | coffin | police_station | shotgun | torture* | explosive*
    """,
}
