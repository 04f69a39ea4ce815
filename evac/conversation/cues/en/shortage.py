"""The cues of what is gone: food, water, papers, money, a ride, a roof, medicine, power."""

CUES = {
    "hunger": """
        how to|will|do|can|shall [i|we] ~1 feed
        boil*|cook*|share*|fried the|our|my|their last [of] ~2 lentils|beans|pasta|oats
        opened|gave|split|eating|finish* the|our|my|their last [of] ~2 lentils|beans|pasta|oats
        boil*|cook*|share*|fried the|our|my|their last [of] ~2 rice|flour|bread|milk|tin|food
        opened|gave|split|eating|finish* the|our|my|their last [of] ~2 rice|flour|bread|milk|tin|food
        eat|eats|eating|ate once|twice a day | one meal a|per day
        living on mango|mangoes|crackers|rice|noodles
        hungry | starv* | not eaten | nothing to eat|cook | have not eaten|had_food | did not eat | last meal
        one meal | skipping meals | starve | famish* | went|going|go without food|eating
        no food|bread|meal* | nothing [left] to eat | only [have|has|had] rice|crackers|bread
        <num> can|cans of ~2 left | out of food|formula|milk | fridge is empty | empty stomach*
        not ate|eaten|eat anything|a_thing|since|in|for
        living|live|lived on|off crisps|strawberries|biscuits|crackers
        survive|surviving|survived|getting_by on|off crisps|strawberries|biscuits|crackers
        living|live|lived|survive|surviving|survived|getting_by on|off mangoes|nothing_but|only|just
        been|living|are|is|am|we_are on crisps|strawberries|biscuits|cookies
        been|living|are|is|am|we_are on mangoes|sardines|rations|scraps|porridge
        canteen|kitchen|mess|cafeteria|dining_hall|diner|galley ~1 shut|closed|empty
        skipped|skipping|missed|missing meals|dinner|lunch|breakfast
        one|last|single can|tin|bag|packet|loaf|bowl of ~2 between|for us|the|all|both|three|four|five
        nothing|no_food|not_enough|little|none ~2 give|feed ~1 kids|children|baby|him
        nothing|no_food|not_enough|little|none ~2 give|feed ~1 her|them|babies|son|daughter
        down to [our|my|the|a|his|her] [~1] can|tin|bag|packet|loaf|meal
        had|have|eat|ate|eating crackers|bread|rice|cereal|noodles for dinner|lunch|breakfast
        had|have|eat|ate|eating crackers|bread|rice|cereal|noodles for supper|days|tea
        had|have|eat|ate|eating biscuits|chips|mango|mangoes|nothing for dinner|lunch|breakfast
        had|have|eat|ate|eating biscuits|chips|mango|mangoes|nothing for supper|days|tea
        ate|eaten|used|drank|finished|cooked ~1 last [of] [the|our] rice|food|milk|bread|beans|flour|water
    """,
    "thirst": """
        taps|tap|pipes|tank|tanks|well <be>|have|has|ran|gone [been] dry|empty | not a drop of|out|from
        nothing to eat or|and drink|water | thirsty | nothing to drink
        well|tank|tap|taps|pipes|cistern <be>|ran|run|are dry|empty|dried
        drinking from|river|rain|dirty|toilet | dirty|bad|contaminated water
        water ~2 cut|off|contaminated|dirty|undrinkable|gone | no running water | water shortage
        dying of thirst | no water
        water ~2 brown|cloudy|yellow|muddy|smelly|foul|stinks|smells|undrinkable|salty|rusty|worms|black
        tank|tanks|tanque|tanques|cistern|well|pila [~1] is|esta|are|<be> empty|vacio|dry|seco|bone_dry
        been|gone|run|runs dry since|for|now
    """,
    "papers_taken": """
        police|soldiers|boys|agents|boss ~3 take|takes|collect|collected|keep|keeps ~2 passport*
        owner|captain|they|guard|guards ~3 take|takes|collect|collected|keep|keeps ~2 passport*
        police|soldiers|boys|agents|boss ~3 take|takes|collect ~2 pasport|pasports|papers
        police|soldiers|boys|agents|boss ~3 collected|keep|keeps ~2 pasport|pasports|papers
        owner|captain|they|guard|guards ~3 take|takes|collect ~2 pasport|pasports|papers
        owner|captain|they|guard|guards ~3 collected|keep|keeps ~2 pasport|pasports|papers
        <gone> [<ofus>] [<ofus>] [~1] <papers> | <gone> my|our [~2] <papers>
        <papers> <be>|has_been|have_been|got lost|stolen|expired|taken
        <papers> <be>|has_been|have_been|got gone|confiscated|missing|burned|burnt
        <papers> <be>|has_been|have_been|got destroyed|seized|withheld|invalid|torn|ripped
        need|needs [a|an|new|my|our|emergency] [~1] <papers> | emergency passport|document
        <papers> expired | kept|keep|keeps|holding|hold my|our ~1 <papers>
        no|without [a|an|the|my|our] [~1] <papers>
        <papers> <be> [~1] stuck|pending|delayed|held|trapped ~3 embassy|consulate|office|there|at|in
        certificate|passport|visa|id|papers|permit|paper ~1 not valid|accepted|good|enough
        certificate|passport|visa|id|papers|permit ~2 invalid|rejected|fake|void
    """,
    "money_gone": """
        broke and | out of money|cash | lost|stole|took [all] my|our money|wallet|purse|cash
        money <be> gone|stolen|running_out | can not afford|pay | need|needs [some|more] money|cash | broke
        no cash|money|funds|bolivares|dollars|pesos|credit_card
        card|cards ~3 work|blocked|declined|stolen|frozen|rejected | account ~2 blocked|frozen|empty
        asking|asks|ask|want [~2] dollars|usd|money|bribe|cash|bucks to|for|per
        wants|demand*|charging|charge [~2] dollars|usd|money|bribe|cash|bucks to|for|per
        out of cash|money|funds | took|stole|took_all ~4 money|cash|wallet|cards|purse|dollars
        lost my|our|his|her|the ~1 wallet|purse|cash|money|cards|card
        atm|atms|bank|banks ~3 not|broken|empty|down|closed|no
        spent|lost all|everything ~2 [money|cash|savings] | spent all our|my|the money|cash|savings
        savings <be>|are gone
        card|cards ~2 eaten|swallowed|dead|frozen|blocked|useless|declined|stopped
        atm|machine ate|swallowed|kept ~2 card
        down to [our|my|the] ~2 bucks|dollars|usd|quid|euros|pesos|bolivares
        pension|salary|wages ~2 not ~1 come|arrive|arrived|paid|been|landed
        paycheck|remittance|allowance|transfer ~2 not ~1 come|arrive|arrived|paid|been|landed
        agent|fixer|lawyer|gestor|broker|guy|man ~2 ran|vanished|disappeared with our|my|the
        agent|fixer|lawyer|gestor|broker|guy|man ~2 left|gone|bolted|took_off with our|my|the
        scholarship|stipend|grant|wage ~2 not ~1 come|arrive|arrived|paid|been
    """,
    "no_transport": """
        threw|thrown|throwing a rod|belt|chain|bearing|tread
        blew|blown a|the|my|our ~1 gasket|tyre|tire|hose|engine
        sheared|snapped ~2 axle|belt|chain|bolt|shaft | lost a|the|our wheel
        no_one|nobody ~1 take|drive|pick|get us|me up | not have a|any way|transport|car|means to
        no_one|nobody ~1 take|drive|pick|get us|me
        car|truck|engine|van|vehicle [~1] overheated|broke|stopped|failed
        bus|coach [~1] overheated|broke|failed | bus|coach stopped running|working|coming|dead
        car|truck|bus|engine|van|vehicle [~1] stalled|crashed|wont_start|stolen | overheated
        ran off the road | engine trouble | flat tyre|tire
        need|needs|looking [for] [a] ride|transport*|vehicle|car|bus|taxi|driver|lift
        car <be> down|stolen|out_of_gas|out_of_fuel|dead|broken|gone|wrecked|burned|burnt|destroyed|kaput
        car broke|broken|died|stolen | car got stolen|stuck | car broke down
        broke down | broken down | flat tire | car will not start | car does not work | no one to drive
        out of gas|fuel|petrol | left us|me on|at|by|in the highway|road|roadside|side|middle
        bus|taxi|driver|car ~2 left|dropped|abandoned us|me
        no taxi*|bus|buses|car|ride|transport*|driver* | out of gas|fuel|petrol|diesel
        no gas|gasoline|fuel|petrol | engine <be>|has dead|broken|died|failed|failing
        battery <be> dead and | nobody|no_one [will] stop*
        car|truck|van|bus|taxi|motorcycle will|does|would not start|move|run
        vehicle|alternator|gearbox|clutch [~1] dead|gone|died|bust|busted|broken|failed|seized
        radiator|axle|starter|transmission [~1] dead|gone|died|bust|busted|broken|failed|seized
    """,
    "homeless": """
        kick|kicked|kicks|kicking|threw|throw|turned everyone|everybody|people|guests out
        burned|burnt down|out [<be>]
        house|home|flat|shop|apartment|building|room burned|burnt|flooded|collapsed
        no place|where to stay|sleep|live|go | homeless | evicted | kicked out of
        nowhere to stay|sleep|live | sleeping on|in [the] street|streets|airport|car|outside|park
        need|needs [a] shelter|place_to_stay|place_to_sleep|roof
        house <be>|was|got destroyed|burned|flooded|gone|damaged | lost our|my house|home
        threw|throw|throwing|thrown|kicked|kicking|kick [us|me|them] out | evict*
        asked|told us|me to leave ~2 hotel|apartment|house | roof over
        sleep|sleeping|slept in|on|at ~2 car|street|streets|park|floor
        sleep|sleeping|slept in|on|at ~2 terminal|airport|station|beach|church|bus
        hotel <be> full|closing|closed|kicking | nowhere to stay|sleep|go | no bed*
        living on|in the street|streets|car | lost our|my|the home|house|apartment | no place
        roof ~2 leak*|leaking | no roof | wants us out | want us out
        have to leave the hotel|apartment|house | no hotel|room|rooms|bed|beds | out on the street
        landlord|owner|hotel|host|hostel|school ~3 says|said|wants|told|asked ~4 out|leave|go|vacate
        have|has to be|get|move out by|on|before|of
        out by|before sunday|monday|tuesday|wednesday|thursday|friday|saturday
        out by|before noon|tomorrow|midnight|tonight|the_end|morning|month_end
        landlord|owner ~3 sold|selling|kicked|kicking|evict*|raised|locked
    """,
    "medicine_taken": """
        took|stole|confiscated|lost [all] my|our|his|her [~1] medicine|medication|insulina
        took|stole|confiscated|lost [all] my|our|his|her [~1] meds|pills|medicines
        <gone> [<ofus>] [<ofus>] [~1] <meds> | <meds> <be>|got stolen|taken|lost|confiscated|broken|gone
        blood thinners ~3 left|out|gone | have|only ~2 pills|doses|tablets left
        pharmacy|pharmacies|drugstore ~3 closed|empty|nothing|no
    """,
    "no_power": """
        no power|electricity|light|lights | without power|electricity|light | power <be> out|off
        power out|outage|cut|cuts | lost power | blackout*
    """,
    "gone_without": """
        <num>|two|three|four|five|few of his|her|my|our|the ~3 tablets|pills|doses|pens|vials|strips left
        carer|nurse|aide|caregiver|helper|cleaner ~1 stopped coming|showing | can not even buy|get|pay|eat
        down to [his|her|my|our|the|their] [~1] last|final
        on my|his|her|our|the last pen|vial|pill|strip|strips|dose
        on my|his|her|our|the last inhaler|bottle|tank|cylinder|ampoule|puff|tin
        last pen|vial|pill|dose|inhaler|cylinder|ampoule of|left|today|tonight|this_morning|gone
        no|not_one|not_a|zero lorry|truck|boat|delivery ~1 come|came|arrived|reached|since|in
        no|not_one|not_a|zero plane|convoy|supplies|ship ~1 come|came|arrived|reached|since|in
    """,
    "robbed": """
        impound* | taking|took [our|the|all|peoples|everyones] phones|wallets|bags|watches
        grabbing|collecting|demanding [our|the|all|peoples|everyones] phones|wallets|bags|watches
        taking|took [our|the|all|peoples|everyones] money|jewelry|jewellery|passports
        grabbing|collecting|demanding [our|the|all|peoples|everyones] money|jewelry|jewellery|passports
    """,
}
