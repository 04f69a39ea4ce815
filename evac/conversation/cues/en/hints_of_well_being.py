"""Words that hint at being well, under way or out without being a cue of it."""

CUES = {
    "hint_well": """
        fine|well|alright|great|perfect|excellent|grand|brilliant|splendid|dandy|peachy|tip_top
        calm|quiet|peaceful|normal|serene|tranquil|boring|uneventful | relax*|chill*|resting|rested
        safe|safer|secure|sound|unhurt|unharmed|unscathed|intact|alive|kicking|thriving|healthy|comfy
        plenty|stocked|sufficient|enough|comfortable|fed|abundant | beautiful|cheerful|gorgeous
        not a scratch | back on|up|home | is|are back
        power|water|light|lights|electricity|internet|signal back | reopened|reopen
        no complaints|wahala|drama|worries | everything we need | got everything | waved on | touch wood
        poolside|hammock | hunkered | tickety - boo | nothing needed|else|happening|whatever|happened
        no trouble|shortages|problem|bother | sorted | in good nick|order|spirits | slept like | coffee on
        all present | off the list | is playing | miles off | wrong person | different blonde|person|guy
        right as rain | bars|restaurants|bakery|bakeries|supermarket|shops open | open|running again
        having|had|drinking a coffee|beer|barbecue | behaved | untouched | not affected|bothered|worried
        recovering|recovered|mended|healing | life as usual|normal
    """,
    "hint_motion": """
        nearly|almost at|there | in front of us | queuing|queueing for|to|at | pulled out|away
        making for|our_way|my_way | hitching|hitchhiking|hitched|thumbing | behind us
        driving|rolling|rolled|riding|walking|hiking|trekking|marching|boarding|boarded|aboard|sailing|taxiing
        passing|passed | en route | on the|our way|road | set off|out | creeping|crawling|advancing
        leaving now | next stop|up | eta | in transit|convoy | underway | squashed in
        on mules|foot|horseback | halfway | hrs|hours|mins|minutes|km|miles|hr to go|left | switching hotels
        travelling|traveling | started from | heading|headed|bound | left at|this|before|by | departed
        goin|going to|towards | half way | still moving | moving slow|slowly | goin|going la|el
        km|mins|minutes|miles|hours to
        reach|reaching|arrive|arriving ~3 by|before|around|tonight
        changing|switching|transferring buses|bus|trains|planes|boats | on the road
        from|in|joining the queue|line | cast|casting off | see the flags|flag|border|bridge|river
    """,
    "hint_way": """
        trocha|guide|trail|path|bridge|border|road|highway|motorway|lorry|pickup|bikes|cars
        bus|coach|taxi|boat|train|convoy|canoe|canoa|truck
        plane|ferry|launch|car|van|lorry|mules|pirogue|queue
        moving|move|leave|leaving|rolled|going|goin|heading|past|flying|driver|cab|bike|motorbike
        towards|toward|reach|reaching|in|on
    """,
    "hint_out": """
        other side .|,|! | over the line|border
        on [the] colombian|brazilian|guyanese|peruvian|other|far side
        brazilian|colombian soil | no longer in country|the_country | flew out|home | out of the country|there
        off your list|books | left the country | through to | back in the states|uk|us | close our|my file
        touched down | wheels down | cleared customs | on the tarmac | safely across
        on ~1 soil
        passport|passports stamped in|at | customs|immigration|migration done|cleared|passed in|at
        never going back | is home now
    """,
    "hint_arrival": """
        crossed|landed|arrived|reached|reach|made|returned|back
        home|kissed|phew|already|since|flew|here|now|finally | got out|in|here|to | last night | left on
        customs | beach | done reach | is|are|am in|at | safe|shelter
    """,
    "hint_calm": """
        happy|happily|smiling|smile|pleased|relieved|relief
        glad|delighted|blessed|proud|cheerful|grateful|giggling|laughing
        dinner|lunch|breakfast|barbecue|bbq|cake|soup|pizza|cooking
        baking|gardening|fishing|swimming|dancing|singing|knitting|painting|surfing
        asleep|sleeping|goodnight|bedtime|napping|snoring | together|reunited|indoors
        made it to|back|home|here|there | met up | found each other | far from|away|off|enough
        in the garden|pool|kitchen|yard|hammock|beach|library|gym | as usual|always|ever
        no one|nobody has ~1 bothered|touched|approached | watching tv|movies|netflix|football|baseball
        settled in|down | volunteering|teaching|studying|painting | reading a book | care|worry in the_world
        without a care|worry|scratch|hitch|incident|problem | swelling|fever|pain|rash ~2 down|gone
        in a cast | at|with grandma|grandpa|aunt|uncle|friends|relatives [place|house]
        wedding|christening
        sorry for|about the scare|fuss|panic|alarm|worry|drama
        door|doors|gate locked|closed , ~2 goodnight|asleep|bed | door locked
    """,
}
