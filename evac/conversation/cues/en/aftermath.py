"""What is behind: treated, paid, left alone, heard from again; beside well-being none of it is distress."""

CUES = {
    "treated": """
        baby|girl|boy|twins ~2 born
        out of surgery|theatre|hospital|icu|danger | got|had|has|have|needed|took ~2 stitches
        <num>|few|some stitches | surgery|operation|op went|was ~1 well|fine|ok|good|smoothly|success
        patched|stitched|sewn|sewed|bandaged|fixed [me|us|him|her|them|my|it] up
        <be>|been [all] patched|stitched|bandaged|treated|dialysed|dialyzed|vaccinated
        had|got my|his|her dialysis|treatment|chemo|jab|injection|shot
        only|just [a|some|few|minor] ~1 scratches|scratch|bruises|bruise|scrape
        only|just [a|some|few|minor] ~1 scrapes|cut|cuts|graze|bump
        few|minor|couple_of scratches|bruises|scrapes|cuts|bumps | doctor|nurse|medic|vet ~2 looked at|after
        doctor|nurse|medic|hospital ~1 checked|treated|saw|fixed|discharged | discharged
        home from hospital|the_hospital|surgery
        only|just dehydration|dehydrated|gas|a_cold|stress
        only|just nerves|heartburn|indigestion|anxiety|a_bug|a_virus
        hospital|clinic|doctors|er ~1 let|sent|discharged|released ~2 home
        dialysis|chemo|treatment|surgery|operation|scan|therapy done|over|finished|completed|went
    """,
    "left_alone": """
        left us|me|him|her|them alone
    """,
    "toll": """
        bribe|bribes | paid ~3 bribe|soldiers|guard|guards|smuggler|coyote|trochero
        with only|just ~1 clothes|backpack | clothes on our|my backs|back
        nothing but [the|our|my] clothes|backpack|bag
    """,
    "heard_from": """
        heard from him|her|them|my|our
        he|she|they [has|have|just|finally|only|already] emailed|called|texted|messaged|phoned|wrote
        he|she|they [has|have|just|finally] rang|answered|replied|posted
        he|she|they [has|have|just|finally] turned_up|showed_up|made_contact|got_through
        <kin> [has|have|just|finally] emailed|called|texted|messaged|phoned
        <kin> [has|have|just|finally] wrote|rang|answered|replied|made_contact
        spoke|spoken|talked to|with him|her|them|my|our | finally|just reached him|her|them|my|our
        got|have|had [a] message|text|call|email|word|letter from him|her|them|my|our
        finally|just picked|picks up | he|she|they finally picked|answered|replied
    """,
    "safe": """
        good|right as new|rain | like new again | having the time of
        having [a|so_much] blast|ball|fun|great_time|good_time|laugh | pinked up | on the mend
        back on his|her|my feet | eating|walking|talking|sleeping|playing [again|like|and] normally|again
        do_not|not need anything|any|nothing more|else | <num> pax ~6 green | status|all|code|we_are green
        next check in
        coup|war|fighting|trouble|violence|unrest|protests|riots ~2 far|miles|hours from|away|off
        do_not|no_need_to|not|dont worry|fret|fuss ~1 about|over|for me|us|this|your
        we|i [all|both] <be> hunky|golden|peachy|dandy | thriving | chipper | snug | tucked up|in
        safely tucked|home|indoors|inside
        made it [back] to the|our|my embassy|consulate|shelter|church|hotel
        made it [back] to the|our|my house|apartment|mission|base|compound|camp
        made it [back] home|here|inside [ok|fine|safe|.|,|!]
        still breathing|kicking|standing|smiling|laughing|in_one_piece
        nothing [too] serious|major|broken|life_threatening|to_write_home_about
        alive and kicking | still kicking | no casualties|injuries|losses
        crew|group|family|team complete|intact|all_present
        everyone|everybody|all present|accounted|here|home|back|inside|in_bed|asleep | all present|accounted
        worried|panicked|scared over|for|about nothing | false scare | turned out to be|fine|nothing
        got|came|made_it back [to|at] [the] compound|base|camp|hotel|house|home|mission|apartment
        very well|fine|good thank* | fed and|, dry|warm|safe|rested | warm|safe|fed and dry
        was|were [only|just] the|a|our|my [~1] neighbor|neighbour|postman|plumber|landlord|wind
        was|were [only|just] the|a|our|my [~1] cat|dog|delivery|thunder|transformer|cleaner|gardener
        only|just asked|checked|wanted|looked ~5 left|went|drove|waved
        doctor|doctors|nurse|medic says|said|thinks ~2 no worries|fine|ok|nothing|normal
        house|home|apartment|building|village|farm|street|flat <be> ok|fine|intact|untouched|quiet|calm
        house|home|flat ok
        lack|want|wanting for nothing | not trouble|fuss|fret|bother over|about|yourself|yourselves
        life goes on | house|home|place still_stands|stands|standing
        checked on ~4 everyone|everybody|all|they answers|answered|replied|fine|ok
        everyone|everybody|all ~1 answers|answered|replied|responded|checked_in
        fever broke|is_gone|has_gone|came_down | ate|eats|eating two|everything|well|again|like
        got|have my|our|the ~2 back ! | got|have my|our passport|passports|papers|phone|bag|car back
        false report|info|news | for|just|only a drill
        hospital|clinic|doctors|er ~1 let|sent|discharged|released ~2 home
        quietest|calmest|most_peaceful night|day|week|morning|evening
        says|say|sends|send hi|hello|regards|love|greetings
        playing cards|chess|dominoes|games|music|guitar|football | with|have|got good news
        cozy|cosy|snug|comfy|warm and|at|here|in|under | all hands|souls|aboard well|safe|fine|ok
        at anchor | riding it out
        we|i|now|there have|got|is gas|water|power|light and|, power|water|gas|internet|food
        nothing stolen|taken|broken|missing|damaged|burned | nobody|no_one touched|harmed|bothered|disturbed
        same|still at the|our|my same address ~3 ok|fine|safe
        men|people|ones|guys|strangers ~4 were [only|just|from] census|plumbers
        men|people|ones|guys|strangers ~4 were [only|just|from] painters|workers|neighbours
        men|people|ones|guys|strangers ~4 were [only|just|from] neighbors|students
        men|people|ones|guys|strangers ~4 were [only|just|from] missionaries|the_council|cleaners
        not my|our <kin> in|on the photo|video|picture|news|list
        a different|another man|person|guy|boy|woman in|on the photo|video|picture|news
        doctor|nurse|vet says|said ~3 nothing|minor|will_be_fine|is_fine
        dialysis|chemo|treatment|surgery|operation|scan done|over|finished|completed , next ~2
        no one|nobody has|have bothered|touched|approached|harmed|attacked|robbed
        without a|any care|worry|scratch|hitch|incident|problem
    """,
    "supplied": """
        brought|got|found|bought|have|delivered|gave [us|me] [~1] plenty|some|more|enough|lots
        brought|got|found|bought|have|delivered|gave [us|me] [~1] it|food|water|groceries|medicine
        neighbours|neighbors|they|someone|church|friends ~1 brought|gave|sent|delivered|fixed|repaired
        fixed|restored|sorted|resolved|repaired
        water|power|electricity <be>|came|has back|returned|on|restored|flowing|arrived
        gas|food|internet|supply <be>|came|has back|returned|on|restored|flowing|arrived | came back on
        until|till yesterday|today|now|this_morning|last_night|an_hour_ago|noon
        flowing|running|on|working|back|restored again | flowing|running|working now
    """,
    "harmless": """
        make|makes|made|making ~2 panic|worry|nervous|anxious|jumpy
        no need to ~1 chase|hunt|follow|ring|call me|us|him|her
        neighbour|neighbours|neighbor|neighbors|friend|friends|cousin|aunt took us|me|them in ,|.|and
        family|church|nuns|priest|school|convent|parish took us|me|them in ,|.|and|for|until|since
        panic|scare|drama|crisis over|averted | lord|god|spirit ~2 released|told|called
        buried <num>|two|three|four ~1 in|here
        [have|has|had] not seen|heard before | alive and kicking | still kicking
        chased|scared|drove|fought|shooed them|him|it|her off|away
        [they|he|she] got|have|has|put him|her|me|them|us on oxygen|a_drip|drip|iv
        [they|he|she] got|have|has|put him|her|me|them|us on fluids|antibiotics|a_monitor|insulin
        locked|shut ourselves|us in|inside ~3 safe|fine|ok
        locked in|inside|indoors but|and ~2 safe|fine|ok|good
        tank|tanks|cistern|fridge|freezer|pantry|larder [is|are] full
        cancel|cancelled|stop|do_not_need|not_need the|that|an ambulance|alarm|call|alert
        makes|made|make me|us|him|her|them jump|cry|nervous|anxious
        bus|taxi|flight|plane|ferry ~5 never came|come|showed|arrived|turned|left
        convoy|driver|transport|charter|boat|package ~5 never came|come|showed|arrived|turned|left
        can|could|would|will you|someone|anyone|u [please] send|resend|share [me|us] ~2 link|form|info
        can|could|would|will you|someone|anyone|u [please] give|forward|text [me|us] ~2 link|form|info
        can|could|would|will you|someone|anyone|u [please] send|resend|share [me|us] ~2 information
        can|could|would|will you|someone|anyone|u [please] send|resend|share [me|us] ~2 address|number
        can|could|would|will you|someone|anyone|u [please] give|forward|text [me|us] ~2 information
        can|could|would|will you|someone|anyone|u [please] give|forward|text [me|us] ~2 address|number
        can|could|would|will you|someone|anyone|u [please] send|resend|share [me|us] ~2 schedule
        can|could|would|will you|someone|anyone|u [please] send|resend|share [me|us] ~2 details|email
        can|could|would|will you|someone|anyone|u [please] give|forward|text [me|us] ~2 schedule
        can|could|would|will you|someone|anyone|u [please] give|forward|text [me|us] ~2 details|email
        can|could|would|will you|someone|anyone|u [please] send|resend|share [me|us] ~2 map
        can|could|would|will you|someone|anyone|u [please] send|resend|share [me|us] ~2 list|requirements
        can|could|would|will you|someone|anyone|u [please] give|forward|text [me|us] ~2 map
        can|could|would|will you|someone|anyone|u [please] give|forward|text [me|us] ~2 list|requirements
        false labor|labour|contractions
        shooting|shots|explosion ~3 on|in|from tv|the_tv|television|the_news
        explosions|bombs|fire|screaming ~3 on|in|from tv|the_tv|television|the_news
        shooting|shots|explosion ~3 on|in|from a_movie|the_movie|netflix|a_film
        explosions|bombs|fire|screaming ~3 on|in|from a_movie|the_movie|netflix|a_film
        just|only|merely lost|broke her|his|my|the|their phone|charger|keys|sim|cell
        just|only|merely dropped|misplaced|forgot her|his|my|the|their phone|charger|keys|sim|cell
        was|were born | blood|pressure|sugar|fever|pain|asthma|temperature ~3 normal|stable|controlled
        blood|pressure|sugar|fever|pain|asthma|temperature ~3 under_control|down_now|gone|better
        not [that|so|really|very] urgent|serious|bad
        tied to the|my|a|his|her|our job|contract|work|visa|employer|school|company
        rabies|tetanus|flu shot|shots|jab
        fever broke|gone|down|is_gone | last|next|first|final stop|stops | false|wrong report|info|news
        for|just|only a drill
        men|people|ones|guys|strangers ~4 were [only|just|from] census|plumbers
        men|people|ones|guys|strangers ~4 were [only|just|from] painters|workers|neighbours
        men|people|ones|guys|strangers ~4 were [only|just|from] neighbors|students
        men|people|ones|guys|strangers ~4 were [only|just|from] missionaries|the_council|cleaners
        snake|scorpion antivenom|antivenin|serum | just|only a broken|cracked window|glass
        not my|our|his ~1 in|on the photo|video|picture , he|she|they|it is here
        got|get|gets hold of | i|we|just|only need|want to know|find_out|ask|hear
        need|needs nothing but|except|more
        finished|had|having|finishing dinner|lunch|breakfast|supper|work|school
    """,
    "mended": """
        fixed|repaired|replaced|mended it|them|the|our|my | got|have|had it|them fixed|repaired|replaced
        <be> [all] fixed|repaired|sorted [now]
    """,
    "confined": """
        feel|feeling|felt|feels [so|very|really] trapped|stuck|cornered|imprisoned|caged
        river [~1] high|swollen|up|fast
        been|<be> locked|shut|cooped up [in|inside|at] ~3 days|weeks|month|months
    """,
    "since_attack": """
        since|after the|that|this raid|attack|attacks|bombing|bombings
        since|after the|that|this robbery|assault|shooting|shootings|explosion|explosions
    """,
}
