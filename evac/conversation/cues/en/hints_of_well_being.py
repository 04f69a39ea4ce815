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
    """,
    "hint_arrival": """
        crossed|landed|arrived|reached|reach|made|returned|back
        home|kissed|phew|already|since|flew|here|now|finally | got out|in|here|to | last night | left on
        customs | beach | done reach | is|are|am in|at | safe|shelter
    """,
}
