"""The cues of bodies: emergencies, birth, illness, injury."""

CUES = {
    "bleeding": """
        bleed* | losing [a|lot|lots|too|much|so] [of] ~1 blood | lost [a|lot|lots|so|too] [much] [of] ~1 blood
        blood everywhere | lots|lot|so_much of|is blood | hemorrhag* | haemorrhag* | covered in blood
    """,
    "medical_emergency": """
        poison | snake bit | passing out | about to faint | does|do|is not|n breath* | no breathing
        can barely breath* | heart attack | stroke | seizure* | convuls* | unconscious | unconcious
        passed out | fainted | fainting | not breathing | can|could not breath* | cannot breath*
        trouble|difficulty|problem|problems|hard breathing | hard to breath* | struggling to breath*
        stop* breathing | not able to breath* | chok* | overdos* | poisoned | chest pain*
        pain in [his|her|my|the] chest | diabetic coma|shock|emergency | anaphyla* | allergic reaction
        collapsed | unresponsive | not respond* to|when | not wake|waking up | not wake | will not wake
        snake bite | bitten by [a] snake | drown* | electrocut* | coma | blue lips | turning blue
        severe pain | needs ~1 ambulance | send|need|call|get [an|a|us|the] ambulance | medical emergency
        insulin shock | blood sugar ~3 high|low|dangerously | very high fever
        needs emergency|urgent surgery|hospital|care | heart stopped | no pulse | sepsis | appendicitis
        stopped moving | <be> not moving
    """,
    "birth": """
        water ~1 broke | baby coming | in labor|labour | going into labor|labour | went into labor|labour
        giving birth | give birth | water broke|broken | waters broke | contractions | baby is coming|here
        having the|her|a baby now | miscarr* | labor started
    """,
    "suicide": "suicid* | kill myself|himself|herself | end my life | want to die",
    "sick": """
        feel|feeling terrible|awful|bad|weak|dizzy|worse|sick|faint | dizzy | heat stroke | pneumonia | sick
        ill | fever | vomit* | diarr* | in pain | pain | hurts | infection | infected | dehydrat*
        not feeling well|good | <be> unwell | asthma attack | throwing up
        needs|need [a|to|see|the] [~1] doctor|dialysis|surgery|hospital|nurse
        needs|need [a|to|see|the] [~1] medical|oxygen|chemo*|treatment|transfusion
        medical help|attention|care|assistance|treatment|evacuation|issue|problem | malaria | dengue | covid
        high blood pressure|sugar | went|go|going|taken to [the] hospital|er|clinic
        <be> in [the|a] [~1] hospital | hospitali* | dialysis
    """,
    "injury": """
        leg|arm|foot|ankle|hand|wrist|rib|hip <be> broken|fractured
        can|could not walk|stand|move_my|move_his|move_her|get_up
        broke|broken|fractured|sprained|twisted my|his|her|a|the <body>|bone|wrist | broken <body>|bone|wrist
        fracture* | dog bite | cut badly | bad cut
    """,
    "condition": """
        pregnant | diabetic | diabetes | wheelchair | disabled | handicapped
        heart condition|disease|problem* | epilep* | asthma | asthmatic | cancer | chemo* | autis* | blind
        deaf | hypertens* | elderly | newborn | bedridden | pacemaker | alzheimer* | dementia
    """,
}
