"""What only sounds like distress, and small talk."""

CUES = {
    "nothing": """
        phone|cell|cellphone|mobile|battery|tablet dying | as a|the grave|tomb|mouse|crypt
        yellow fever card|certificate|vaccine|vaccination|shot|jab|stamp
        never thought|imagined|dreamed i|we|i_would|we_would | never ~1 so
        kick|kicked|kicks|kicking|threw|throw us|me|everyone|everybody|people|guests out
        took|take|taken|taking|had|got the|my|his|her cast|bandage|stitches|plaster|splint off|out
        through to my|the|him|her|them
        murdering|killing|butchering|slaughtering abba|the_song|songs|the_tune|hits|karaoke|my_song
        cans|bags|boxes|food|luggage|groceries|supplies|cases ~1 in|inside the|his|her|our trunk|boot|back
        window|glass|plate|cup|toy|fan|pipe|lock|fridge|oven broke | not actually|really send help|anyone
        sorry for|about freaking|panicking|scaring|worrying|panic [out]
        not seen|heard a_single|one|any ~1 baddie|soldier|gun|shot|tank|protest|thing|bang|gunman|riot
        deal|flight|plan|plans|dream|vibe <be>|got ~1 dead|killed|dying
        party|trip|mood|chat|economy|market|romance <be>|got ~1 dead|killed|dying
        murder|kill|die for a|an|some|my
        some|someone|somebody|whoever|who ~2 told|telt|tells|said you|ye|ya|u|them i|we was|were ~2
        burn|burning|burnt|burned the|our|my|some|a ~1 chairs|furniture|wood|doors
        burn|burning|burnt|burned the|our|my|some|a ~1 door|trash|rubbish|candles|candle
        burn|burning|burnt|burned the|our|my|some|a ~1 incense|toast|dinner|rice
        burn|burning|burnt|burned the|our|my|some|a ~1 beans|charcoal|cardboard|books
        sold her|his|my|their|our phone|car|house|rings|ring|fridge
        sold her|his|my|their|our tv|bike|motorbike|furniture|things|clothes|jewelry
        have|has|had buried <num>|my|her|his|two|three|four | deaf . ~4 . text only | deaf ~4 text only
        fit as | as fit as
        atm|atms|lift|lifts|lights|network|lines|machine|machines|battery|batteries|phone|phones ~5 <be> dead
        by|with|thanks_to your ~1 help|assistance
        only|just [a|an|some|few] scratch|scratches|sprain|bruise|bruises|blister|blisters|graze|cold|sniffle
        host|owner|landlord|agent|airbnb|travel_agent vanish*|disappear* | blisters|sore_feet|sore but
        had|have my|his|her medicine|medication|pills back | stopped us ~3 , ~3 , waved us
        stopped|checked us ~3 , waved us | broke a nail | nearly|almost broke | broke fast|bread
        ok ok | taking us|me|him|her|them|my ~2 to [the|a] airport|hospital|hotel|border
        taking my|his|her medicine|medication|pills|time | taking them|it every|daily
        safe place|route|passage|way|zone|area|haven|road|to|house | is it safe
        fire station|exit|department|truck|escape|place|extinguisher | cease fire | ceasefire | camp fire
        thank* [you] [so] [much] for [your|the|all|all_your] [~1] help | thanks for helping
        can|may|could|how i|we [can] help [you|them|others|with] | we can help | i can help
        help others|people|each|other_people | helping | flu|covid|vaccine|rabies shot
        phone|battery <be> [almost|about_to|nearly|now] dead|dying|died|low|die|out
        cell|cellphone|mobile <be> [almost|about_to|nearly|now] dead|dying|died|low|die|out | dead battery
        battery dying|died|dead | dying to|of_boredom|phone|battery
        emergency exit|kit|number|numbers|contact|contacts|fund|passport*|document*|flight
        emergency light|plan|food|supplies|services|line|phone|alert|alerts|shelter
        in case of [an|a] emergency | gas station | power bank | stopped working|responding|raining
        fired from | heart broken | well water | on our own
        good morning|afternoon|evening|night|luck|day|to_know|question|idea|news | as well | oh well
        well done | god is good | wish us well | get well | stay safe | be safe | keep safe | take care
        stay well | hope you are [all] [safe|ok|well|fine|good] | how are you | are you ok|safe|well
        not only | is that ok|fine | ok so | ok but | ok and | stroke of | life time | killing time
        dead end | dead zone | dead phone | dead line | pain in the neck
        car|truck|engine|laptop|power|tv|computer died | shot a|an video|photo|movie|film
        a|the|one|flu|vaccine|long|good|best|our|my shot | shot glass | sick of | tired and sick | fear not
        missing you | missed call | miss you | missing home | missing document*|papers|passport*|flight
        take us|me|him|her|them|my ~2 to [the|a] airport|hospital|hotel|border
        took|taken us|me|him|her|them|my|our ~2 to [the|a] airport|hotel|border
        took|taken us|me|him|her|them|my|our ~2 to [the|a] house|home|friend*|family
        took a|the bus|taxi|plane|flight|boat|train|picture*|photo*
        i|we|just took a|the|our|my car|truck|van|bike|boat|bus | taken care | took care
        stuck in traffic | bus stopped
        stopped for|to|at [a|the|for] [gas|food|hotel|lunch|rest|night|eat|sleep|buy|get] | do not worry
        not to worry | no need to worry | hurt feelings | well known | might as well | very well then
        died of|years|in_19* | sister in law | a good | good for | fine with | well then | very good
        sounds good | good people | all good things | not sure | shot of | long shot | screen shot*
        screenshot* | panic button | in labor day | labor day | labour day | bombed out joke | photo bomb
        burning question | mother board | dead tired | hands full | attack of | drop dead | help line
        helpline | help desk | help center | hot line | last year | years ago | months ago | long ago
        a year ago | crash course|at|for|on
        app|phone|computer|laptop|internet|system|website|page ~1 crash* | burning question|calories|up_my
        cash crash | no fire | flooded with messages|calls|texts | shot of|in_the_dark | big shot
        parking|speeding ticket | hit the road|me_up|us_up|send|button | hit me up
        beat the traffic|heat|rush | cut the|my hair | kick off|back | fighting|fight|battle the traffic
        dead on_time|ringer | drowning in work|messages | under the weather but|weather
        tied up with|at|in work|traffic|a_meeting | caught up | caught by the rain | caught a cold
        found our|my|the way|passport*|hotel|place|bag|phone|keys|luggage|seat*|room | found out
        found a|an|some|it | fire drill | scary movie* | crying of joy|happy|with_joy | tears of joy
        happy tears | broke up | broke the news | break up | stormy|storm weather | brain storm
        storming out | punch line | picked up my|our|the|some|food|groceries|water|the_kids|medicine|bags
        will be back | be back soon|later|home | gas stove|cylinder|bottle | breaking news|bad
        weekend break | lunch break | heart breaking | swear by | out of milk|bread for
        out of office|town|curiosity|the_woods|reach | burn out | sick leave|day | holding up|on
        hold on|up | hanging in there|out | hanging on | shaking hands | freak accident | by accident
        snake plant | broke ground | numb from cold | cell phone*|number|service|signal|tower|coverage|data
        cell <be> | soft drink | flat broke joke | round up to | not bad | could be worse | killing it
        the list of|is|for | waiting list | on the list for|please|of_passengers | mailing list
        following your|the|instructions|advice|news|up|you
        following [your|the|official] instructions|advice|news|alerts|account|page | follow up | as follows
        the following | <be> after lunch|dinner|work|that
        recording|watching the|tv|movies|movie|football|baseball|news|series | watching over
        send anyone|anybody | dont send | not send any* | just a scare|cold|flu|check_up|checkup
        only a scare | hunting|looking for [a|the] [~1] tickets|seats|flights|jobs|apartment|bargains|deals
        do i|we need a|any|my|to | write|text|texting me|us no_more | no longer write
        held up by|in traffic|work|delays | held a meeting | burst out laughing | burst of | spy movie
        do|will|would i|we need ~2 <papers>|vaccine|permission|test|shot|shots|proof | need a visa to|for
        stopped us ~6 waved us
        stopped|checked us|me|papers ~6 waved|let_us_go|let_us_pass|let_us_through | hospital visit for
        in|for|during an emergency | phone|battery|cell [is|are|was] dying|dead|died
        fever|pain|cough|rash [is|are|has|have] [all] [been] gone|down|better
        fever|pain|cough|rash [is|are|has|have] [all] [been] cleared|went_down|improving|healed
        swelling|infection|headache|vomiting [is|are|has|have] [all] [been] gone|down|better
        swelling|infection [is|are|has|have] [all] [been] cleared|went_down|improving|healed
        headache|vomiting [is|are|has|have] [all] [been] cleared|went_down|improving|healed
        a|the|that|this movie|film|series|book|game|show ~5 kidnap*|shot*|shooting*
        a|the|that|this movie|film|series|book|game|show ~5 killing*|murder*|war|bomb*
        play|playing|video games | shot a deer | help colombians|venezuelans|foreigners|nonamericans
        you help ~2 people|colombians|venezuelans|foreigners|others | if you help | do you help | killed it
        killer deal|app
        fever|pain|cough|rash [is|are|has|have] [all] [been] gone|down|better|cleared|went_down
        swelling|infection [is|are|has|have] [all] [been] gone|down|better|cleared|went_down
        headache|vomiting [is|are|has|have] [all] [been] gone|down|better|cleared|went_down
        seizure|heart|blood|blood_pressure|diabetes|asthma meds|medicine|medication|medications
        seizure|heart|blood|blood_pressure|diabetes|asthma pills|drugs|tablets|prescription
        pain|cancer|malaria|thyroid|anxiety|sleeping meds|medicine|medication|medications
        pain|cancer|malaria|thyroid|anxiety|sleeping pills|drugs|tablets|prescription
        not need help right|now|anymore|yet | no one|nobody has come | come to our|my door
        heat|cold|boredom|traffic|wait|waiting|work|suspense [is|are] killing me|us
        noise|mosquitoes|feet|foot|back|head|legs|knees [is|are] killing me|us
        dying of|from|to boredom|heat|cold|laughter|hunger_jk|sleep|curiosity
        dead serious|calm|quiet|slow|easy|certain|sure|boring|ahead|centre|center|bored|beat|flat|wrong
        phone|phones|battery|laptop|laptops|tablet|sim|signal ~3 dead
        bank|line|torch|charger|radio|tv|internet|wifi|net ~3 dead
        phone|phones|battery|laptop|laptops|tablet [~1] dying|died|dies
        sim|signal|line|charger|radio|internet|wifi [~1] dying|died|dies
        phone|phones|battery|laptop|laptops|tablet [~1] gonna|going_to|about_to|will die | dying for a|some|my
        not [an|a|any] emergency | no emergency | not really an emergency | would kill for | killing time
        killing it|us_with_kindness|the_time
        kicks|kicked|kicking|throws|threw|throwing us|me|them|him|her out
        bombed my|the|his|her exam|test|interview|audition
        took|taking|takes us|me|them|him|her|my_family across|over|for <num>
        took|taking|takes us|me|them across|over | take|taking|cross|scratch me|us|him|her|them|my_name off
        cross|strike|remove me|us|my_name|our_names ~2 list | the urgent|emergency|sos|waiting list | the sos
        a|the shower|burger|beer|coffee|pizza|drink to_die_for | dead to_the_world
        film|movie|series|novel|podcast|documentary|episode kidnap*|hostage*|taken|killer*|murder*
    """,
    "taken_to_hospital": """
        took|taken|taking|rushed us|me|him|her|them|my|our ~2 to [the|a] hospital|clinic|er|doctor
    """,
    "greeting": """
        hello | hi | hey | good morning|afternoon|evening|night|day | thank* [you] | thanks | bye | test
        testing
    """,
    "wrong_number": """
        wrong number | who is this|that | who are you | stop texting | do not know you | wrong person
        wrong chat|group|thread|person|contact
    """,
    "hearsay": """
        heard that | they say | rumor* | rumour* | i read | on the news | on tv | according to
        people are saying | imagine | suppose | what if | on television | on the radio
        on twitter|facebook|x|whatsapp|social_media|instagram|tiktok | people say | they are saying
        is it true | someone told me | i was told | they told me people | i read that|about
        the news says|said | told me that|people|they | a friend told|says|said
        heard people|someone|they|there | is that so|true|right|correct
    """,
}
