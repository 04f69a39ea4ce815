"""More ways of saying that one is well, under way or out: everyday, terse, of the islands and the coasts."""

CUES = {
    "safe": """
        dey kampe|okay|ok|fine|alright|house|inside_house | body strong|dey_inside_cloth | ok lang|naman
        mi|we|i straight|irie|golden|grand|peachy|aite|aight|sweet | everything|everyting|all irie|cool|cook
        walang|wala problema|pong_problema | ligtas kami|ako|lahat | life sweet
        so far so good | cool as a|cucumber | alive , kicking | right as rain
        otherwise fine|well|ok|good|healthy|blissful|happy|alright | not bad at_all|considering|thanks
        head|roll count|call done|complete | headcount done|complete
        six|five|four|three|seven|eight|all out of six|five|four|seven
        everyone|everybody|everyones|missing_ones [has|have|is|are] [all] [been] found|come_back|turned_up
        no|not_a scratch|scratches [on|.|,|!] | nothing ever happens | not lack|lacking anything|a_thing
        not short of anything | no shortage of anything | released us|me . | released us|me , we|i
        [all] in|are in [good] health . | in health , | all|everything [is] in order
        everything works|is_working
        walked out of there ~2 own | false rumour|rumours|rumor|report . | tempest|storm in a teapot|teacup
        storm blew over | much ado about nothing | cried wolf | not|no losing|lost sleep|any_sleep
        do not believe|trust ~1 tv|news|rumours|facebook | dont|not waste a|the|your ~1 ration|seat|time on
        not on that|the bus|plane|boat . | all tickety boo | clean bill of health
        cleared to go|come home | it is|was nothing , | unbothered | unhurt | unhurt .
        i|me|we <be> okay* | im back online | stop asking|askin|calling|ringing|fussing
    """,
    "hint_well": """
        no emergency|emergencies
        no illness|sickness|hunger|fear|threat|danger|bandits|soldiers|sakit|roadblocks
        zero soldiers|problems|trouble|injuries|drama | no more roadblocks|soldiers|queues|shooting
        said sorry | apologised|apologized | waved me|him|her | released us|me
        power|electricity|light|lights ~2 restored|fixed|repaired|mended|steady
        water|pipes|taps|pump|internet ~2 restored|fixed|repaired|mended|steady
        taps|lights|power|pumps|generator on|running|humming|up
        restocked | tank|fridge|pantry|shelves|cupboards|larder|freezer ~1 full|overflowing|groaning
        pharmacy|chemist|shop|market open|opened|busy|brimming | solved | averted
        came|come|comes|coming off|out merry|smiling|laughing | found nothing
        cool over_here|here | no prob|probs|issue|stress|sweat | healthy | premature
        withdrew|dropped the charges | back on air|his_feet|her_feet|our_feet|my_feet
        over_here|here [is|all] cool|fine | nothing to_tell|new | not ours|mine
        lockdown|curfew lifted|over
        turned out nothing | blood test clear | never hungry | up and about|nagging
        i|we|me|all|and okay*|aite|fine | worry yuhself|yourself | survived the|three
    """,
    "hint_calm": """
        rummy|jollof|karaoke|trout|coffee|cheese|pizza|jam|laundry | washed ~2 shirts | ironing|iron cloth
        barber|barbers|hairdresser|haircut|dentist | jogging|bathed | pruning|roses|orchids | kites
        street party | sunset|sunshine | sales|bought bread|fish|cachitos | playing uno | old video
        boring bliss | lovely|adorable | merry|jolly | bookies
    """,
    "moving": """
        on d|da|de way|road|move | nearly|almost there now|,|. | halfway there|to
        <num> ~1 km|miles|hours|hrs|mins|minutes to go | on the move | enroute
        coach|bus|boat|train|taxi|convoy|ferry|plane|truck|canoe [has|have|just] left|departed|set_off
        coach|bus|boat|train [is|are] moving|rolling|going_good [now|again|finally]
        taxi|convoy|ferry|truck|canoe [is|are] moving|rolling|going_good [now|again|finally]
        taxis moving | gone|went past|through|by ~3 next | just gone|passed|went past|through|by
        in the shuttle|canoe|dugout|pirogue to | queueing|queuing|queing on|at|for ~1 bridge|border
        running to [the|our|my] gate|bus|boat|plane|train | sailing|rolling|boarding|taxiing|driving now
        pulling away from | wheels turning|rolling at|now|finally
        canoeing|rowing|paddling|skirting downriver|across|down|towards|by|around
        just started [our|my|the] journey|trip|drive | we <be> moving|rolling
        still on the water|road|river
        on the 1|2|3|4|5|6|7|8|9|10|11|12|1pm|2pm|3pm|8am|9am|noon|first|last coach|bus|ferry|train
        getting in|into the canoe|boat|car|bus|pirogue|truck | sat on the plane
    """,
    "hint_motion": """
        halfway | almost|nearly there|at | <num> ~1 hrs|hours|km|mins|minutes left|to_go|more
        two|four|one|three hours in , | next stop | eta | left . eta | going now
        still going|walking|rolling
        gone|went through|past|by | going by|through|east|west|north|south | keep|kept going
        coach|bus|jeep|jeeps|convoy of|with|by|number | passport stamped|checked|control
        driver stopped for|at ~2 coffee|lunch|fuel|pee|breakfast | tyre|tire changed
    """,
    "hint_way": """
        next|then|now|stop|more|border|onwards|onward|continuing|gate|coach|shuttle|jeep|convoy|danfo
    """,
    "hint_out": """
        left last week|month|year|tuesday|monday|sunday|saturday|friday|thursday|wednesday|january
        gone since ~1 .|, | been gone|out since | we|i|she|he|they <be> abroad [now|since]
        over the bridge|border|river [,|.|!]
        flew to|home|out | across border | cross|crossed|walked over to|into | out safe
        on ~1 plane , ~1 been in
    """,
    "hint_arrival": """
        back|asleep|bakery|cafe|airport|juice|refuge|shelter
        beds|walked|flew|dropped|reached|reach|over|writing
        new job|life|house | lucky | bless|thank*|gracias | at last | so far | consider
    """,
}
