"""Dead, held, taken or burnt, said of a thing or a beast; and hands that carry somebody to be helped."""

from evac.kernel.folding import word_set

CLASSES = {
    "thing": word_set("""
        card cards generator cpap pc computer fridge freezer pump pumps engine motor vehicle car truck bus van
        jeep bike motorbike motorcycle boat scooter alternator transformer router modem antenna tv telly
        radio charger laptop tablet phone phones battery batteries account line passport passports papers
        documents id visa permit luggage suitcase suitcases bag bags camera cameras equipment cargo shipment
        goods drives drive wallet keys money cash wheelchair lift elevator machine grid power signal server
        heater oven stove ac aircon conditioner concentrator nebuliser nebulizer monitor incubator tractor
        tyres tires plane helicopter drone convoy container medicine medicines meds stock supplies food
    """),
    "beast": word_set("""
        dog dogs puppy cat cats kitten horse horses cow cows cattle goat goats donkey mule chickens hens pig
        mare stallion pony
        pigs parrot pet pets livestock herd
    """),
    "rescuer": word_set("""
        firemen firefighters fireman firefighter paramedics paramedic medics medic nurse nurses doctor doctors
        guide rescuers lifeguard lifeguards neighbors neighbours neighbor neighbour coastguard volunteers
        nuns priest pastor missionaries fisherman fishermen ambulance surgeon divers scouts
    """),
}
# Who holds one of these holds the people in it.
CLASSES["belonging"] = CLASSES["thing"] - word_set(
    "bus boat plane helicopter convoy truck van vehicle scooter"
)

CUES = {
    "of_a_thing": """
        <thing> [~1] <be> [totally|completely|now|just|basically|all] dead|dying|kaput|toast|fried
        <thing> [~1] died|dies|dead | dead <thing>
        <belonging> [~1] <be> [now|being] locked|held|detained|kept|trapped
        <belonging> [~1] <be> [now|being] stuck|taken|seized|impounded|caught
        tower|transformer|generator|antenna|grid ~2 shot|hit|stoned|smashed|bombed
        tyre|tyres|tire|tires|windshield ~2 shot|hit|stoned|smashed|bombed
        detained|seized|impounded|holding [my|our|the|his|her|all|both|their] [~1] <belonging>
        held|kept|keeping|took|captured [my|our|the|his|her|all|both|their] [~1] <belonging>
        <beast> ~2 <be>|got|been|was ~1 shot|hit|run_over|killed|poisoned|dying
        <beast> ~2 <be>|got|been|was ~1 dead|bitten|missing|bleeding|hurt|wounded
        <beast> [~1] died|bleeding|vomiting|sick|dead|missing
        killed|shot|poisoned|hit|ran_over [my|our|the|his|her] <beast>
        landslide|landslides|mudslide|mudslides|rockslide|washout ~5 road|roads|highway|route|bridge
        road|roads|highway|route|bridge ~4 landslide|landslides|mudslide|mudslides
        road|roads|highway|route|bridge ~4 rockslide|flooded|washed_away|swept_away|collapsed
        papers|passport|passports ~2 burned|burnt ~2 fire|flood|explosion|blast|bombing
        papers|passport|passports ~2 lost|destroyed|ruined ~2 fire|flood|explosion|blast|bombing
        documents|id|visa ~2 burned|burnt|lost|destroyed|ruined ~2 fire|flood|explosion|blast|bombing
        passport|passports|papers|documents ~2 in|at the|a fire|bottom|river|lake|rubble|sea|flood
        id|visa|ours|mine ~2 in|at the|a fire|bottom|river|lake|rubble|sea|flood
        took|stole|grabbed [my|our|the|his|her|all] [~1] <belonging>
    """,
    "nothing": """
        <rescuer> ~3 took|brought|carried|pulled|got us|me|him|her|them|my|our [~2] [out|up|down|to|in]
        <rescuer> ~3 took|brought us|me|him|her|them|my|our [~2] [into|on|from|off|away]
        <rescuer> ~3 carried|pulled|got us|me|him|her|them|my|our [~2] [into|on|from|off|away]
        <rescuer> ~3 picked|lifted|put us|me|him|her|them|my|our [~2] [out|up|down|to|in]
        <rescuer> ~3 dragged|drove|moved us|me|him|her|them|my|our [~2] [out|up|down|to|in]
        <rescuer> ~3 picked|lifted|put us|me|him|her|them|my|our [~2] [into|on|from|off|away]
        <rescuer> ~3 dragged|drove|moved us|me|him|her|them|my|our [~2] [into|on|from|off|away]
        got|have|put him|her|me|them|us on oxygen|a_drip|drip|iv|an_iv
        got|have|put him|her|me|them|us on antibiotics|a_monitor|fluids|meds|medication|insulin
        put us|me|him|her|them in|on|aboard a|an|the ~1 canoe|curiara|canoa|plane|helicopter
        put us|me|him|her|them in|on|aboard a|an|the ~1 ambulance|flight|ferry|launch|airplane|train
        flames|rangers|bulls|hawks jersey|shirt|cap|hoodie|hat|scarf|fan | precious|blessed blood
        blood of christ|jesus|the_lamb | blood type|group|bank|donor|donors|brother|brothers|sister
        blood pressure|test|tests|sugar|thinner|thinners [normal|fine|ok|stable|good]
        blood pressure|test|tests|sugar|thinner|thinners [is|are|meds|medicine|pills]
        [have|has|had] not seen|heard anything|any|much|worse|such ~2 shots|shooting|gunfire
        [have|has|had] not seen|heard anything|any|much|worse|such ~2 trouble|unusual|here
        locked|put|kept|left in|inside a|the|our|their|school|my|hotel ~1 safe|drawer|locker|cupboard
        school|hotel|office|bank|company|wall|room|money safe
        boat|ship|convoy|bus|truck|plane ~6 lights off
        just|already|has|have gone|went|going|been by|past|through
        if anyone|anybody|someone|somebody ~2 needs|wants|need|want|looking ~7 i|we have|got|can
        can|could|would|will someone|anyone [please] tell|explain|let [me|us|to] [know] if|whether
        can|could|would|will someone|anyone [please] tell|explain|let [me|us|to] [know] when|where
        can|could|would|will somebody|anybody [please] tell|explain|let [me|us|to] [know] if|whether
        can|could|would|will somebody|anybody [please] tell|explain|let [me|us|to] [know] when|where
        can|could|would|will someone|anyone [please] inform [me|us|to] [know] if|whether|when|where
        can|could|would|will someone|anyone [please] confirm|advise [me|us|to] [know] if|whether
        can|could|would|will someone|anyone [please] confirm|advise [me|us|to] [know] when|where
        can|could|would|will somebody|anybody [please] inform [me|us|to] [know] if|whether|when|where
        can|could|would|will somebody|anybody [please] confirm|advise [me|us|to] [know] if|whether
        can|could|would|will somebody|anybody [please] confirm|advise [me|us|to] [know] when|where
        can|could|would|will someone|anyone [please] tell|explain|let [me|us|to] [know] which|how_much
        can|could|would|will somebody|anybody [please] tell|explain|let [me|us|to] [know] which|how_much
        can|could|would|will someone|anyone [please] tell|explain|let [me|us|to] [know] what_time
        can|could|would|will someone|anyone [please] tell|explain|let [me|us|to] [know] who|how_long
        can|could|would|will somebody|anybody [please] tell|explain|let [me|us|to] [know] what_time
        can|could|would|will somebody|anybody [please] tell|explain|let [me|us|to] [know] who|how_long
        can|could|would|will someone|anyone [please] inform [me|us|to] [know] which|how_much
        can|could|would|will someone|anyone [please] confirm|advise [me|us|to] [know] which|how_much
        can|could|would|will somebody|anybody [please] inform [me|us|to] [know] which|how_much
        can|could|would|will somebody|anybody [please] confirm|advise [me|us|to] [know] which|how_much
        can|could|would|will someone|anyone [please] inform|confirm|advise [me|us|to] [know] what_time
        can|could|would|will someone|anyone [please] inform|confirm|advise [me|us|to] [know] who|how_long
        can|could|would|will somebody|anybody [please] inform|confirm|advise [me|us|to] [know] what_time
        can|could|would|will somebody|anybody [please] inform [me|us|to] [know] who|how_long
        can|could|would|will somebody|anybody [please] confirm|advise [me|us|to] [know] who|how_long
        can|could|would|will someone|anyone [please] tell|explain|inform [me|us] the price|cost|address
        can|could|would|will somebody|anybody [please] tell|explain|inform [me|us] the price|cost|address
        can|could|would|will someone|anyone [please] tell|explain|inform [me|us] the hours
        can|could|would|will someone|anyone [please] tell|explain|inform [me|us] the schedule|requirements
        can|could|would|will somebody|anybody [please] tell|explain|inform [me|us] the hours
        can|could|would|will somebody|anybody [please] tell|explain|inform [me|us] the schedule
        can|could|would|will somebody|anybody [please] tell|explain|inform [me|us] the requirements
        tied|tie up at|in|alongside [the|a] marina|harbour|harbor|dock|port|pier|quay|jetty|mooring
        hope|pray|wish|praying|hoping|trust ~4 <be> [all] safe|ok|fine|well|alright|good
        passport|passports|visa|id ~4 2027|2028|2029|2030|2031|2032|2033|2034|2035|2036
        an|the emergency one|travel
    """,
    "robbed": """
        customs|police|soldiers|guards|guardia seized|took|kept|have|held our|my|the|all ~2 <thing>
    """,
}
