"""How people shorten words on a phone, in both languages."""


def _table(lines: str) -> dict[str, tuple[str, ...]]:
    pairs = (line.split("=") for line in lines.split(";") if line.strip())
    return {short.strip(): tuple(full.split()) for shorts, full in pairs for short in shorts.split(",")}


SHORT_FORMS = _table(
    """
    hav,hve=have; shoted,shooted=shot; ded=dead; frend,frnd=friend; snd=send; wifes=wife;
    bro=brother; sis=sister; trapt,traped,trappd=trapped; bilding,buildin,buildng=building; hart=heart;
    hse=house; polis=police; bleding,bleedin=bleeding; hert=hurt; tinen=tienen; hmno,hno=hermano;
    u,yu=you; r=are; ur=your; pls,plz,plse,pleas,plis=please; ppl,peeps=people; thx,thnx,tks,ty=thanks;
    w=with; wo=without; bc,bcz,cuz,coz=because; b4=before; 2day=today;
    2moro,tmrw,tmw,tmr,2morrow,tomorow,tommorow,tommorrow=tomorrow; kk,okay,oki,okey,okk,okis=ok;
    gd=good; hosp=hospital; msg=message; rn=right now; omw=on my way; hlp,hlep,hepl=help; wanna=want to;
    gonna=going to; gotta=have to; dunno=do not know; ive=i have; youre=you are; hubby=husband;
    hubs=husband; bf=boyfriend; gf=girlfriend; meds=medicine; amb=ambulance; abt=about; x=por;
    s0s,5o5,sosos,ssos,soss,sso,soos,zoz=sos;
    xq,pq,porq,pork,xk,xke,xque=porque; q,k,ke,qe=que; toy,estoi,stoy,toi,stoi=estoy;
    tamos,tams,stamos,tmos=estamos; ta,sta=esta; stan=estan; bn,vien,biem,byen,bem,bene=bien;
    tou=estoy; minha=mi; agora=ahora; mulher=mujer;
    tb,tmb,tbn,tambn,tamb=tambien; aki,akii,aka=aqui; dnd,dond,onde=donde; pa=para;
    xfa,xfavor,pf,pfa,porfa,porfavor,porfis=por favor; grax,grcs,grs,grasias=gracias; tds,tdos,tod=todos;
    mñn,mñna,mnn,manna,mana=manana; qtal=que tal; d=de; hj=hijo; nn=no; n0=no; na=nada; ls=los;
    kiero=quiero; kieren=quieren; kien=quien; kita=quita; ksa=casa;
    nesecito,nesesito,necesit,nececito,nesecitamos=necesito;
    nesecitamos,nesesitamos,nececitamos=necesitamos; ayudanos=ayuda nos; ayudame=ayuda me;
    ayudenme,ayudeme=ayuda me; ayudennos,ayudenos=ayuda nos; auda,alluda,ayida,ayda,auyda=ayuda;
    auxiio,auxiiio,auxi=auxilio; emos=hemos;
    aora,aorita,ahorita,horita=ahora; ay,ai=hay; ahi=ahi; asta=hasta; ise=hice; erido=herido;
    eridos=heridos; erida=herida; ospital=hospital; iban=iban; polisia=policia;
    pasiente=paciente; insulin=insulina; tlf,telf,cel,tlfn=telefono; mami,mamita=mama;
    papi,papito,pa2=papa; fuimo=fuimos; estamo=estamos; vamo=vamos; somo,smos=somos; necesitamo=necesitamos;
    tenemo=tenemos; ijo=hijo; ijos=hijos; ija=hija; ijas=hijas; kmino=camino; ermano=hermano; ermana=hermana;
    kuarto=cuarto; kasa=casa; komida=comida; lus=luz; urjente=urgente; nesesita=necesita; nesesitan=necesitan
    """
)

SPLIT = _table(
    """
    im,i'm=i am; we're=we are; you're=you are; they're,theyre=they are; he's,hes=he is;
    she's,shes=she is; it's,its=it is; that's,thats=that is; there's,theres=there is; who's=who is;
    what's,whats=what is; everyone's=everyone is; everybody's=everybody is; everything's=everything is;
    all's=all is; i've=i have; we've,weve=we have; they've,theyve=they have; i'll=i will; we'll=we will;
    they'll,theyll=they will; he'll=he will; she'll=she will; i'd=i would; we'd=we would;
    don't,dont,dnt=do not; doesn't,doesnt=does not; didn't,didnt=did not;
    can't,cant,cannot,kant,cnt=can not; couldn't,couldnt=could not; won't,wont=will not;
    isn't,isnt=is not; aren't,arent=are not; ain't,aint=is not; wasn't,wasnt=was not;
    weren't,werent=were not; hasn't,hasnt=has not; haven't,havent=have not; hadn't,hadnt=had not;
    wouldn't,wouldnt=would not; shouldn't,shouldnt=should not; mustn't=must not; let's,lets=let us;
    noone=no one; no1=no one; alot=a lot; outta=out of; nobodys=nobody is
    """
)
EMOJI = {
    "🆘": "sos", "👍": "ok", "👌": "ok", "🆗": "ok", "✅": "ok", "☑": "ok", "🩸": "bleeding", "🔥": "🔥",
    "🔫": "🔫", "🤕": "hurt", "🤒": "sick", "🤢": "sick", "🤮": "sick", "🙏": "🙏", "😀": ".", "😊": ".",
    "🙂": ".", "❤": ".", "&": "and", "+": "and", "😷": ".", "🚑": "ambulance", "➕": "and", "💉": "💉",
}  # fmt: skip
