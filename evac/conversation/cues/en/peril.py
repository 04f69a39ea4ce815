"""The cues of other danger: cries, trapped, fire, explosion."""

CUES = {
    "sos_word": """
        hope you read this in time
        need rescue|rescuing | ambulance | sos | mayday | emergency | rescue us|me|him|her|them
        save us|me|him|her|them|our|my | life or death | going to die | we will die | dying | 911
        help they are ~3 killing|coming|shooting | we need rescue | farewell | if i|we die
        if i|we do not make it | tell my ~3 i|we love | tell my ~2 love | say goodbye | this is the end
        we are done for | about to die | will die | gonna die | going to be killed | let us die
        save my|our|us | life support | life threatening | life threatened | fighting for his|her|my life
        near death | critical condition|state | hurry they|please_they|he | they|he found us|me
        they|he got my|our <kin> | this|it is|may|might|could [be] my|our last message|text|goodbye|words
        <be> going to|gonna die|kill | gona die | he|she|they|i|we will|gonna die | come fast|quick|quickly
        hurry|hury
    """,
    "coerced": """
        made|forced|force|forces|told me|us|him|her [to] say|write|text|type|sign|send
        tell|tells|ordered|makes|making me|us|him|her [to] say|write|text|type|sign|send
        read|reads|see|sees|check|checks|watch|watches what|everything|all i|we type|write|text|send
        code|safe word was|is|means|for
        standing|sitting|stood|breathing behind|over|beside me|us ~3 read|type|gun
        he|she|they|someone was|were|is|are standing|sitting|stood behind|over|next_to me|us
        ignore|disregard|forget|do_not_believe ~6 saying|said|when|where ~4 fine|ok|safe|good|well|alright
        ignore|disregard|forget|do_not_believe ~6 was|were fine|ok|safe|good|well|alright
        lied|lying when|about ~4 fine|ok|safe|well | not true that ~3 fine|ok|safe|well
        can not say|talk|write|text|speak freely | not alone when i|in_here | blink twice
    """,
    "in_danger": """
        sold|betrayed|ratted|snitched us|me|on_us|on_me | betrayed him|her | sold him|her out|to
        <be> one of them | wait no|, they <be> back
        no wait they <be> back | they <be> back again|outside|inside|now|with | they came back for
        on the roof|ledge ~4 water|river|fire|flood|kids|children | in the river|water|sea ~3 kids|people|us
        clinging to|on | dangling|hanging from
        in [grave|great|serious|immediate|real|extreme|big|terrible] danger
        lives are|is in|at danger|risk | life <be> in|at danger|risk | lives in danger | life in danger
        fear* for our|my|his|her|their life|lives
        they|he want|wants|demand|demands my|our daughter|son|wife|sister ~2 exchange|return|for
        they|he want|wants|demand|demands my|our daughter|son|wife|sister ~2 if|or|to_let
        they|he want|wants|demand|demands my|our girl|girls|child|baby ~2 exchange|return|for|if|or|to_let
        will|gonna|going_to|would finish|end|bury|butcher|do us|me|him|her|them [off|in]
        not talk|speak|type|write ~2 , he|they|she is|are in|here|near|close
        not talk|speak|type|write ~2 , he|they|she is|are outside|listening|coming|watching
        can not talk|speak|type|write he|they|she is|are in|here|near|close|outside|listening|coming
    """,
    "trapped": """
        they|he can|will|might|could hear the phone|ringing|ringtone|us|me|it|this
        trapped | pinned down | under [the] rubble | buried | collapsed on | locked in | trap in
        hiding in|under|from|inside | we are hiding | i am hiding | hiding
        hid in|under|behind|from|inside | hidden in|under|behind|from|inside
        lock* ourselves|myself in|inside|up|the|our | barricaded|barricading
        barricade ourselves|in|inside|the_door|the_room
        under the|our|my|a bed|table|stairs|sink|desk
        in the|a|my|our closet|wardrobe|attic|cellar|crawlspace
        hear|hears us|me [~1] [if|talking|talk|move|breathe] | keep quiet
        must|need_to|have_to be|stay|keep quiet|silent | whisper*
        can not talk|speak|call|make_noise ~4 they|loud|hear|outside|near|here | text only
        do not call|ring ~4 hear|they|noise | lying|laying|lie|flat on the floor|ground
        on the floor ~3 shoot*|bullets|kids|away | ducking | taking|took cover | under siege | cornered
        no way out | stuck in ~3 elevator|lift|rubble|car|well | pinned under|by|inside
        stuck inside|under ~4 | caved in | buried alive
        floating near|on|off|in|at ~3 sea|roques|island|ocean|water|lake|motor|engine | drift*
        lost at sea | engine died at|in sea | no fuel at sea
        hear boots|footsteps|steps ~4 stairs|outside|door|hall|roof|close|coming
        hear voices|them|someone|men ~4 stairs|outside|door|hall|roof|close|coming | boots on the
        footsteps | they will see|hear|find [it|this|me|us]
        do not reply|respond|answer|write|text ~4 see|they|read|find|them|kill
        delete this|it ~4 read|reading|see|after | we|i hide|hid [in|under|behind|from] | hide in the|a
    """,
    "fire": """
        smoke ~3 under|through|from|beneath the|our|my door|vent|floor|stairs|ceiling
        burning [~1] house|houses|homes|building|buildings|shops|stores
        house|building|car|apartment|hotel|home burning | burning building|house|car|apartment|hotel
        house|building|car|apartment|hotel|street|home|store|block ~3 <be> burning|on_fire | on fire
        house|building|car|apartment|hotel|street|neighborhood|room|home <be> burning|on_fire
        burning down | a|the|big fire in|at|near|outside|next|started | set fire
        set our|my|the ~1 on fire | there is a fire | fire | 🔥 | arson | burning our|the|my
        smoke everywhere|inside | filling with smoke | burning | burn down | in flames | flames
        smoke coming|in_the|in_our|filling|inside|pouring | fire next|at|near|everywhere|spreading | ablaze
        gas leak | smell gas | smell of gas
    """,
    "explosion": """
        firebomb* | fire bomb|bombs|bombed | petrol|car|pipe|nail bomb|bombs | ied|ieds
        explosion* | explod* | bomb | bombs | bombing | bombed | grenade* | airstrike* | air strike*
        missile* | shelling | mortar* | blew up | blown up | blast | blasts | mine went | landmine*
        land mine* | rocket* | drone* strike|attack|dropped|hit | drones
        hit by ~2 missile|drone|bomb|shell|rocket | shells | artillery | detonat* | air raid
        gas|tank|cylinder|boiler|generator|stove|transformer [~1] blew|exploded|burst
    """,
    "help_word": """
        helpme|helpus|helpmenow|helpusnow|pleasehelp|pleasehelpme|pleasehelpus|plshelp|helpmeplease|sendhelp
        need|needs|want out .|,|!|please|now|asap
        in [serious|big|deep|real] trouble | please respond|answer|reply | we|i need you | need rescue
        have|has|got nothing [left|else] | nothing left | out of everything | lost everything
        get my|our|the [~1] <kin> out|away|to_safety
        send someone|somebody|anyone|rescue|police|people|a_car
        nobody|no_one|none ~1 helps|helped|helping|come|comes|coming | help
        please|need|needs|send|want|get help | assist* | help me|us|him|her|them|my|our | get us|me out
        come get us|me | come for us|me | get us|me|him|her|them out of here | please come | please hurry
        evacuate us|me|my|our | need [~1] evacuat* | need to be evacuated | need to get out | must get out
        get out of here | extract us|me | pick us|me up | desperate* | do not know what to do
        what do i|we do | at risk | help with my|our | please answer|reply|respond|anyone|someone
        someone|anyone|anybody|somebody please|there | is anyone|anybody|someone|somebody there
        can|could anyone|someone|anybody|somebody | need someone|somebody|anyone to | talk to me
        i|we beg you | begging you | i beg | do not leave us|me | do not abandon us|me
        running out of time | no time | hurry | right away | need to talk to ~2 urgent*
        assistance|asistance|assistence
        what on_earth|the_hell|in_gods_name|the_fuck do|am|are|should|can i|we
        get|send|land|fly|bring ~1 plane|helicopter|boat|chopper|bus ~1 in|here|out ~2 us|me|here
        can|could|will|would you|u|ya|anyone [please] get|send ~4 for|to us|me|my|him|her
        can|could|will|would you|u|ya|anyone [please] bring|find|arrange ~4 for|to us|me|my|him|her
        antibiotics|insulin|medicine|water|food|fuel|doctor|formula anybody|anyone|somebody|someone ?
        my carer|caregiver|aide|nurse|helper ~3 not|never|gone|left|stopped|quit
        can not get|lift myself|out_of_bed|off_the_toilet|into_bed|to_the_toilet
        tell|call|let|inform my|our|his|her|the ~1 [that] [know] [i|we] am|are|i_am|we_are alive
        i|we just|only want|need|wish to go|get|be home|out|away|back
        only|last one|person|ones|people|family [left] here|left|in|remaining|around
        <be> the only [~1] left|here|foreigner|foreigners|american|americans
        who can|could|will|would lend|give|help|take|drive|send me|us|some|a
    """,
    "urgent": "urgent | urgently | urgent help",
    "afraid": """
        scared | afraid | terrified | frighten* | fear for | fearing | panick* | panic | scary | petrified
        horrified | nightmare | freaking out | freak* out | anxiety | anxious | crying|cry|cries | in tears
        hysterical | losing my mind | can not take it|this | at my limit | shaking | trembling | desperate
        hopeless | losing hope | lost hope | traumatiz* | very|so|really|too worried | worried sick
        not coping | can not cope | breakdown | break down
        losing it | going crazy|insane|mad|under
        need|want|can|could ~1 someone|somebody|anyone|anybody ~1 talk|listen|chat
        nobody|no_one to talk|speak to|with | so|very|really|feel|feeling|all alone|lonely
        need to hear a voice | can anyone|someone just talk | going out of my mind
        at the end of my rope|tether | breaking down | falling apart
        can|could not sleep|rest|eat|stop_thinking | not slept|sleeping|eating since|for|at_all
        every|any noise|sound|bang ~2 jump|scared|terrif*|flinch
        not sure|know how long ~2 can|stay|hold|last | soldiers|police|colectivos|tanks everywhere
        helicopters|planes|tanks|drones ~2 all night|day
    """,
    "not_safe": """
        unsafe | not [feel] safe | dangerous here|now|outside
        is [very|so|really|too|getting|getting_very|becoming] dangerous | getting worse
        very|so|really|too dangerous
        things|it|situation <be> [very|really|so|getting] bad|worse|terrible|critical | bad shape|situation
        <be> unwell | not a safe | not the safest | nobody <be> safe | not safe
    """,
    "flood": """
        water ~3 at|on|over|past|above the ~1 step|stair|stairs|knees|knee
        water ~3 at|on|over|past|above the ~1 waist|mattress|bed|windowsill|sockets
        boat|canoe|ship|dinghy|raft|launch ~2 filling [up] | bailing [out] | taking in water
        flood* | water ~3 rising|coming_in|entering|up_to|waist|chest|neck
        river ~3 rising|rose|overflow*|burst|banks | swept|washed away | landslide* | mudslide*
        boat|ship|canoe|raft|ferry ~2 sinking|sank|capsiz*|taking_water
        boat|ship|canoe|raft|ferry ~2 taking_on_water|overturn*|drifting|adrift | sinking | capsiz*
        taking water | taking on water | adrift | man overboard | overboard | earthquake
        building|roof|wall|ceiling|house|bridge ~2 collaps*|fell|caved|falling|gone | <be> collapsing
        wall|roof|tree|beam fell on
    """,
    "accident": """
        car|bus|motorcycle|motorbike|truck|plane|boat|train|van|bike|taxi|road crash*
        crashed into|our|the | had|have|been [a|an|in|bad|serious|terrible] accident
        car|bus|traffic|road|motorbike|boat|serious|bad|terrible|horrible accident | in|an accident
        rolled over | flipped [over] | overturned | off a|the cliff|bridge|road|ravine | went off the|a
        into a|the ravine|ditch|river|pole|tree|wall | collision | collided | wreck*
        fell off|from|down ~3 roof|balcony|stairs|cliff|window|ladder|bridge
        fell off|from|down ~3 building|tree|horse|motorbike|motorcycle|bike|truck|wall | fell into
        thrown from | pile up
    """,
    "menace": """
        they|he are|is here | they are coming | on their|his way here | they|he are|is outside|downstairs
        someone|somebody <be> outside|inside|here | screams | screaming | screamed
        strange men|man|car|people | suspicious ~1 men|man|car|people|vehicle | strangers at|outside|in
        knock|knocking|banging|door ~2 was|were|is the police|soldiers|army|sebin|dgcim|militia
    """,
}
