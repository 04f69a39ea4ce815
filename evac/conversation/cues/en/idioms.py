"""Alarming words in harmless company: what a roadblock, a plumber, a cook or a laugh makes of them."""

from evac.kernel.folding import word_set

CUES = {
    "nothing": """
        never had it so good | no hurry | no ~1 hurry | not in a|any [~1] hurry
        left|came|packed|opened|written|went ~4 in a hurry
        dying|dead|die|starving|killed|killing . [.] [.] of|from|the boredom|laughter|laughing|heat
        dying|dead|die|starving . [.] [.] of|from curiosity|embarrassment|happiness|joy|sleep
        bleeding . [.] [.] money|cash|dollars|ink
        drowning . [.] [.] in|under paperwork|homework|emails|cake
        drowning in paperwork|homework|emails|mangoes|fish|soup | bored to death|tears
        robbed|beaten|thrashed|killed|massacred|slaughtered [blind] . [.] [.] at|in|by <game>
        robbed|beaten|thrashed|killed|massacred|slaughtered at|in <game>
        shot|shots . [.] [.] of rum|tequila|whisky|whiskey|vodka|espresso|coffee
        lost|mad|crazy|stuck|trapped . [.] [.] in love | lost in a book|thought|translation
        locked ~2 out_of_habit | doors|door|gate locked out of habit
        what is killing|hurting|attacking me|us [here] is
        thing|things killing|hurting|attacking|threatening me|us ~3 is
        my|the phone|battery|laptop died|dead , not me|us
        killer headache|heels|bees|curry|coffee|view|views|sunset|abs|cake
        i would|will ~1 kill|die for | would die without | be the death of me|him|her|us
        sunburnt|sunburned|bored|worried|tickled to death
        under attack includes|from mosquitoes|ants | fake|stage|movie blood
        can|do you hear me|us
        with a|one|two|three|four gun|guns salute
        feet hurt | blister|blisters ~3 but
    """,
    "harmless": """
        my|her|his name is|: [maria] socorro|dolores|auxilio|remedios|angustias|milagros
        i am socorro|dolores|auxilio | mrs|ms|miss|aunt|sister socorro|dolores|auxilio|help
        shoot|shot me|us|you a|an message|text|email|mail|line|note
        fire|smoke alarm|alarms|bell was|is|were [just|only] a test|drill|practice
        fire|smoke drill | alarm|siren was|is [just|only] a test|drill
        roadblock|checkpoint|barricade|barrier|barriers|barricades|roadblocks|checkpoints ~5 taken
        roadblock|checkpoint|barricade ~5 removed|cleared|lifted|taken_away
        barrier|roadblocks|checkpoints ~5 removed|cleared|lifted|gone|taken_away
        been|was|were|got taken to|for|out lunch|dinner|breakfast|church|coffee|for_lunch|for_dinner
        been|was|were|got taken off|down|on the list|tour|board
        god|lord|jesus|allah|christ [has|have|had|still] kept|held|took|keeps|holds ~3 us|me|them|him|her
        no_one|nobody [has|even] stopped|stops|stopping us|me|him|her|them
        <kin>|friend|friends picked us|me|him|her|them up
        they|people|guys|police|army have|has asked|told|given|sent|promised|called|helped|offered ~1 me|us
        they|people|guys|police|army have|has asked|told|given|sent ~1 him|her
        they|people|guys|police|army have|has promised|called|helped|offered ~1 him|her
        guard|guards downstairs . | guard|guards downstairs , i|we|all|so
        people|guys|police|army here are [~1] friendly|nice|kind|good|calm|polite|helpful|wonderful|great
        that|this|it|all|worst|trouble|storm|border|nightmare <be> [all|now|well] behind us
        <be> behind us now|already|thank_god|, | ambulance was for|there_for
        blast|bang|bangs|shots|explosion|noise|boom|smoke you|u|ya heard|saw|see
        bus|coach|car|truck|van|taxi stopped at|for|in ~4 for|to
        i|we|my_son|kids are|am|is [still|just|only] following him|her|them|you
        form|page|app|website|site|it asks|asking|asked [me] for|about my|me|our
        pot|broth|soup|kettle|fish|meat|food|chicken|coffee|beans|rice ~3 on the|de|d|a fire
        tell|tells him|her|them i|we|all|everything|not
        chase|chased|hunting|hunted ~2 chickens|goats|bargains
        in case of|an|a emergency | your|the office|desk|line only|just for emergencies
        passed by|along|through our street|road and|, ~1 kept|went|carried|moved going|on|past
        passed by|along|through our door|gate|house and|, ~1 kept|went|carried|moved going|on|past
        someone|somebody|neighbour pulled|towed|dragged the|our|my car|truck|van|jeep
        neighbor|they|man|tractor pulled|towed|dragged the|our|my car|truck|van|jeep
        pressure cooker | pressure <be> fine|good|normal|ok|steady | tyre|tire pressure
        name|names|number|numbers|details|list|letter|more|copy to follow
        stroke|heart|shock|panic attack|attacks ~2 passed|over|gone
        surgeon|doctor|dentist|vet ~2 removed|took_out|took_off the|his|her|my stitches|cast|bandage
        dropped us|me|him|her off|at|in home|the_hotel|amsterdam|safely|the_airport
        stands|stood|stand|queue|queued in ~1 queue|line
        hides|hid|hide us|me|everything from the|all|curious ~1 world|sun|view
        stitches removed|out|gone
        no gun|guns|soldiers|thieves|bullets | cut off ~3 hair|water_in_order|no_longer
    """,
}
CLASSES = {
    "game": word_set("""
        dominoes domino chess cards monopoly scrabble uno football soccer bingo poker tennis
    """),
}
