"""What is behind: treated, paid, left alone, heard from again; beside well-being none of it is distress."""

CUES = {
    "treated": """
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
    """,
    "safe": """
        good|right as new|rain | like new again | having the time of
        having [a|so_much] blast|ball|fun|great_time|good_time|laugh | pinked up | on the mend
        back on his|her|my feet | eating|walking|talking|sleeping|playing [again|like|and] normally|again
        do_not|not need anything|any|nothing more|else | <num> pax ~6 green | status|all|code|we_are green
        next check in
        coup|war|fighting|trouble ~3 not|never [yet] reached|come|touched|got us|me|here|this
        violence|unrest ~3 not|never [yet] reached|come|touched|got us|me|here|this
        protests|shooting|riots ~3 not|never [yet] reached|come|touched|got us|me|here|this
        coup|war|fighting|trouble|violence|unrest|protests|riots ~2 far|miles|hours from|away|off
        do_not|no_need_to|not|dont worry|fret|fuss ~1 about|over|for me|us|this|your
        we|i [all|both] <be> hunky|golden|peachy|dandy | thriving | chipper | snug | tucked up|in
        safely tucked|home|indoors|inside
        made it [back] to the|our|my embassy|consulate|shelter|church|hotel
        made it [back] to the|our|my house|apartment|mission|base|compound|camp
        made it [back] home|here|inside [ok|fine|safe|.|,|!]
        still breathing|kicking|standing|smiling|laughing|in_one_piece
        nothing [too] serious|major|broken|life_threatening|to_write_home_about
    """,
    "supplied": """
        brought|got|found|bought|have|delivered|gave [us|me] [~1] plenty|some|more|enough|lots
        brought|got|found|bought|have|delivered|gave [us|me] [~1] it|food|water|groceries|medicine
        neighbours|neighbors|they|someone|church|friends ~1 brought|gave|sent|delivered|fixed|repaired
        fixed|restored|sorted|resolved|repaired
        water|power|electricity <be>|came|has back|returned|on|restored|flowing|arrived
        gas|food|internet|supply <be>|came|has back|returned|on|restored|flowing|arrived | came back on
        until|till yesterday|today|now|this_morning|last_night|an_hour_ago|noon
    """,
}
