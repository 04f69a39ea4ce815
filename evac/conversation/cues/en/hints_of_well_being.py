"""Words that hint at being well, under way or out without being a cue of it."""

CUES = {
    "hint_well": """
        fine|well|alright|great|perfect|excellent|grand|brilliant|splendid|dandy|peachy|tip_top
        calm|quiet|peaceful|normal|serene|tranquil|boring|uneventful | relax*|chill*|resting|rested
        safe|safer|secure|unhurt|unharmed|unscathed|intact|alive|kicking|thriving|healthy|comfy
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
        bus|train|boat|truck|jeep number|no <num> | window|aisle seat | terminal to terminal
        pulled out of|from | seat|seats ~1 <num> to|and | paddling|pedalling|rowing|jogging
        in an|one|two|half|<num> hour|hours|minutes|mins | bugs in my|our teeth
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
        terminal|station|port|dock|jetty|runway|bank|river|shore
        trocha|guide|trail|path|bridge|border|road|highway|motorway|lorry|pickup|bikes|cars
        bus|coach|taxi|boat|train|convoy|canoe|canoa|truck
        plane|ferry|launch|car|van|lorry|mules|pirogue|queue
        moving|move|leave|leaving|rolled|going|goin|heading|past|flying|driver|cab|bike|motorbike
        towards|toward|reach|reaching|in|on
    """,
    "hint_out": """
        i|we|all|they <be> over .|,|! | made it over | i|we|all [<be>] across .|,|! | stamped out|in
        strike|cross|take|scratch me|us ~1 off|from the|your|that list|register
        first|last night|day|coffee|beer|meal|shower out of venezuela|there|the_country
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
        glad|happy|good|lovely to see|smell|hear|be | gave|give|gives kids|children|them | is done
        arrivals|passport_control|duty_free | touched | waking|woke up | day <num> in
        queue behind | stamp|stamped | smell|smells | there is wifi|light|power | soup|arepa|coffee|tea|bread
        kiss|kissing|kissed the|de ground|soil|tarmac|floor | gave|give|gives we|us|me | strike|cross us|me
        baggage|luggage belt|carousel|claim | saluted|welcomed|waved | all <num> | days|hours out
        crossed|landed|arrived|reached|reach|made|returned|back
        home|kissed|phew|already|since|flew|here|now|finally | got out|in|here|to | last night | left on
        customs | beach | done reach | is|are|am in|at | safe|shelter
    """,
    "hint_calm": """
        when you|u rang|called|phoned|texted | in the shower|bath|pub|garden|loo | danced|sang|partied
        fever|appetite|power|wifi|internet ~1 back|gone|returned
        at the gym|cinema|pool|beach|office|movies|mall|match
        humming|purring|simmering | on the boil|stove|grill
        gave them|him|her|it water|coffee|bread|directions
        slept | barked|barking at ~1 nothing|cats|postman|moon
        eating|drinking|munching|sipping|scoffing a|the|our|my|some|all
        cooking|baking|frying|grilling|roasting a|the|our|my|some|all
        coffee|tea|kettle|gin|beer|rum|wine [is] on|hot|cold|holding|ready|brewing | feet up
        buffet|maggi|arepas|bbq
        complaining|grumbling|moaning|nagging|bossing about|at|me|us|. | snoring|snores
        porch|verandah|hammock
        strawberries|mangoes|tomatoes|roses are|is in|ripe|out | make|making bread|jam|cheese|tea|coffee
        domino|dominoes|cards|chess|crossword|sudoku|jigsaw | homesick | thesis|homework
        stop ringing|mithering
        shop|bakery|bar|school <be> open | wants a bath|kebab|beer|pint|shower
        playing cricket|football|baseball|cards
        waves|surf|beach was|were|is|are killer|amazing|perfect | watching the ~2 do its_thing
        shook hands | children|kids are playing | boring|bored | at ~1 girlfriends|boyfriends
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
