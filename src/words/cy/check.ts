import type { CheckWords } from '../sections/check-words.ts'

export const check: CheckWords = {
  title: 'A yw Latchkey wedi’i osod fel y dylai fod?',
  intro:
    'Mae hwn ar gyfer y bobl sy’n gofalu am y wefan hon. Nid yw’n dweud dim amdanoch chi, nid yw’n anfon dim, ac nid yw’n newid dim. Caewch ef, neu agorwch y dudalen heb “latchkey=check”, a bydd wedi mynd.',
  states: { ok: 'Iawn', mend: 'I’w drwsio', unknown: 'Methu dweud' },
  whole: 'Dim i’w drwsio.',
  toMend: 'I’w drwsio: {list}.',
  titles: {
    position: 'Lle’r cod',
    copies: 'Nifer y copïau',
    optimisers: 'Offer sy’n cyflymu tudalennau',
    barrier: 'Rhwystr',
    level: 'Lefel',
    rehearsal: 'Ymarfer',
    control: 'Ffordd at y gosodiadau',
    annex: 'Tabl cwcis',
    editor: 'Beth a gadwodd y golygydd',
    marks: 'Cynnwys sy’n aros',
    age: 'Oedran y maniffest',
    manifest: 'Maniffest',
    language: 'Iaith',
    files: 'Ffeiliau eraill',
    record: 'Dewis yn y porwr hwn',
  },
  results: {
    position: {
      first: ['Cod Latchkey yw sgript gyntaf y dudalen hon.'],
      after: [
        'Mae’r sgriptiau hyn yn sefyll cyn Latchkey a gallant redeg cyn gofyn i neb: {scripts}.',
        'Symudwch floc Latchkey i ddechrau <head>, uwch eu pennau.',
      ],
      perhapsAfter: [
        'Mae’r sgriptiau hyn yn sefyll cyn Latchkey nawr: {scripts}. Ni allem ddarllen y dudalen fel y mae eich gweinydd yn ei hanfon, felly efallai iddynt ddod wedyn.',
        'Edrychwch ar god y dudalen. Dylai bloc Latchkey sefyll ar ddechrau <head>.',
      ],
      body: [
        'Mae cod Latchkey yng nghorff y dudalen hon. Mae’r hyn sydd o’i flaen wedi rhedeg erbyn hynny.',
        'Symudwch floc Latchkey i ddechrau <head>.',
      ],
      late: [
        'Mae {how} ar dag Latchkey, felly mae porwyr yn ei redeg yn hwyr.',
        'Tynnwch {how}. Os nad chi a’i hysgrifennodd, offeryn sy’n cyflymu tudalennau a wnaeth: gadewch Latchkey allan yno.',
      ],
      added: [
        'Mae eich gweinydd yn anfon y dudalen hon heb Latchkey. Sgript arall sy’n ei ychwanegu, fel rheolwr tagiau, ac mae hynny’n rhy hwyr.',
        'Rhowch floc Latchkey yn y dudalen ei hun, ar ddechrau <head>.',
      ],
      bundled: [
        'Nid oes tag Latchkey yn y dudalen hon: mae’n rhan o sgript arall.',
        'Os eich datblygwyr a’i rhoddodd yno, gofynnwch a yw pob cynnwys dewisol wedi’i farcio. Os na wnaeth neb, mae offeryn cyflymu wedi’i uno: gadewch Latchkey allan yno.',
      ],
    },
    copies: {
      one: ['Mae Latchkey yn y dudalen hon unwaith.'],
      several: [
        'Mae Latchkey yn y dudalen hon {count} gwaith. Dim ond y cyntaf sy’n gweithio.',
        'Tynnwch y lleill allan. Edrychwch yn y templed, mewn ategion ac yn y rheolwr tagiau.',
      ],
    },
    optimisers: {
      none: ['Ni welwn offeryn sy’n symud, yn uno nac yn gohirio sgriptiau.'],
      marked: ['{tools}: ar waith yma. Mae tag Latchkey yn gofyn am gael llonydd.'],
      unmarked: [
        '{tools}: ar waith yma. Nid yw tag Latchkey yn gofyn am gael llonydd.',
        'Ychwanegwch at dag sgript Latchkey: {marks}. Neu gwnewch y pwt cod eto a’i ludo heb ei newid.',
      ],
      setting: [
        '{tools}: ar waith yma. Nid yw’n adnabod marc i adael llonydd i sgript.',
        'Yn ei osodiadau, rhowch “latchkey-manifest” a “latchkey.js” lle bynnag y gellir gadael sgriptiau allan.',
      ],
    },
    barrier: {
      first: ['Mae’r rhwystr yn sefyll cyn pob sgript ac arddull.'],
      later: [
        'Mae’r rhwystr yn sefyll ar ôl sgript neu arddull. Erbyn hynny mae’r porwr wedi dechrau nôl pethau.',
        'Symudwch linell <meta> bloc Latchkey uwch eu pennau.',
      ],
      missing: [
        'Nid oes rhwystr, ac mae ar lefel seal angen un.',
        'Gludwch floc cyntaf cyfan y pwt cod: ei linell gyntaf, <meta>, yw’r rhwystr. Os oedd yno, golygydd neu offeryn a’i tynnodd.',
      ],
      notNeeded: ['Nid oes un. Dim ond ar lefel seal y mae ei angen.'],
    },
    level: {
      mark: ['Lefel mark: mae’r hyn a farciwyd ar eich tudalennau yn aros. Ni chaiff dim arall ei rwystro.'],
      guard: [
        'Lefel guard: mae’r hyn a farciwyd ar eich tudalennau yn aros, a rhwystrir yr hyn y mae eich maniffest yn ei enwi.',
      ],
      seal: ['Lefel seal: ni all dim lwytho nad yw eich maniffest yn ei ganiatáu.'],
      lowered: [
        'Mae’r dudalen yn gofyn am lefel {asked}, ond lefel {level} sydd mewn grym: daw’r maniffest o gyfeiriad, ac mae hynny’n rhy hwyr i seal.',
        'Rhowch y maniffest yn y dudalen. Mae’r pwt cod yn gwneud hynny i chi.',
      ],
      noSuch: [
        'Mae’r dudalen yn gofyn am lefel “{asked}”. Nid oes lefel o’r fath.',
        'Ysgrifennwch data-level="mark", "guard" neu "seal".',
      ],
    },
    rehearsal: {
      on: [
        'Mae ymarfer o lefel {level} ar waith. Mae’n nodi beth y byddai’r lefel honno’n ei rwystro, ac nid yw’n rhwystro dim mwy.',
        'Pan fyddwch wedi gweld digon, ysgrifennwch data-level="{level}" a thynnwch data-rehearse.',
      ],
    },
    control: {
      link: ['Gall ymwelwyr agor y gosodiadau o’r dudalen hon.'],
      added: [
        'Nid oes dolen at y gosodiadau i’w gweld ar y dudalen hon. Mae Latchkey wedi rhoi botwm ar ei diwedd.',
      ],
      missing: [
        'Ni all ymwelwyr agor y gosodiadau o’r dudalen hon.',
        'Rhowch ddolen at #latchkey-settings yn y troedyn, gyda’r geiriau “Gosodiadau cwcis”.',
      ],
      notNeeded: ['Ni ellir troi dim ymlaen nac i ffwrdd ar y wefan hon, felly nid oes gosodiadau.'],
      broken: [
        'Mae dolen yn arwain at {address}. Nid yw hynny’n agor y gosodiadau.',
        'Rhaid i’w chyfeiriad orffen â #latchkey-settings, heb ddim ar ei ôl.',
      ],
    },
    annex: {
      here: ['Mae’r tabl cwcis ar y dudalen hon.'],
      linked: ['Mae’r dudalen hon yn cysylltu â’r dudalen breifatrwydd.'],
      elsewhere: [
        'Nid yw’r dudalen hon yn cysylltu â {address}, y mae’r maniffest yn ei enwi. Mae’n cysylltu â {other}, a all fod yr un peth mewn iaith arall.',
        'Agorwch y dudalen honno gyda “latchkey=check” hefyd, a gweld bod y tabl cwcis yno.',
      ],
      lost: [
        'Dyma eich tudalen breifatrwydd, ond nid oes tabl cwcis arni.',
        'Gludwch <div class="latchkey-annex">Cwcis</div> yng ngolwg cod eich golygydd, cadwch, ac edrychwch a yw’r dosbarth yno o hyd.',
      ],
      missing: [
        'Nid oes tabl cwcis ar y dudalen hon, na dolen at y dudalen breifatrwydd.',
        'Rhowch ddolen at {address} yn y troedyn.',
      ],
      empty: [
        'Mae lle i’r tabl cwcis, ond nid oes tabl ynddo.',
        'Edrychwch dan “Ffeiliau eraill” a “Maniffest” yn y rhestr hon.',
      ],
      unknown: [
        'Nid oes tabl cwcis ar y dudalen hon, ac nid yw’r maniffest yn dweud ble mae eich tudalen breifatrwydd.',
        'Rhowch ei chyfeiriad yn y maniffest, dan site.privacyUrl.',
      ],
    },
    editor: {
      fine: ['Ni welwn ôl golygydd a newidiodd ein tagiau na’n dosbarthiadau.'],
      misspelt: [
        'Nid ein dosbarthiadau ni yw’r rhain yn union: {names}.',
        'Defnyddiwch latchkey-annex, latchkey-notice, latchkey-recipients neu latchkey-settings, mewn llythrennau bach.',
      ],
      escaped: [
        'Mae’r dudalen yn dangos un o’n tagiau fel testun. Ni chymerodd y golygydd ef fel HTML.',
        'Gludwch ef yng ngolwg cod eich golygydd, fel <div> gyda’n dosbarth ni.',
      ],
    },
    marks: {
      fine: ['Gall pob cynnwys sydd wedi’i farcio i aros ar y dudalen hon aros.'],
      none: ['Nid oes dim ar y dudalen hon wedi’i farcio i aros.'],
      unknownId: [
        'Mae rhywfaint o gynnwys yn aros am enwau nad ydynt yn y maniffest: {ids}. Ni fydd byth yn llwytho.',
        'Cywirwch yr enwau yn data-consent, neu ychwanegwch nhw at y maniffest.',
      ],
      running: [
        'Mae rhywfaint o gynnwys wedi’i farcio, ond byddai’n llwytho ohono’i hun: {tags}.',
        'Mae ar sgript angen type="text/plain". Mae ar eraill angen data-src neu data-href yn lle src neu href.',
      ],
      lost: [
        'Mae gan rai fframiau neu luniau data-src ond dim data-consent, felly nid ydynt byth yn llwytho: {tags}.',
        'Efallai i olygydd dynnu data-consent. Rhowch ef yn ôl, neu defnyddiwch ddolen gyffredin.',
      ],
    },
    age: {
      fresh: ['Edrychir ar y maniffest eto erbyn {review}.'],
      overdue: [
        'Dylid bod wedi edrych ar y maniffest eto erbyn {review}.',
        'Gwiriwch fod y tabl yn wir o hyd. Yna gosodwch site.updated a site.review.',
      ],
      old: [
        'Diweddarwyd y maniffest ddiwethaf ar {updated}, dros flwyddyn yn ôl.',
        'Gwiriwch fod y tabl yn wir o hyd. Yna gosodwch site.updated a site.review.',
      ],
      noReview: [
        'Diweddarwyd y maniffest ar {updated}. Nid yw’n dweud pryd yr edrychir arno eto.',
        'Gosodwch site.review i ddiwrnod o fewn blwyddyn.',
      ],
      none: [
        'Nid yw’r maniffest yn dweud pryd y cafodd ei ddiweddaru.',
        'Gosodwch site.updated, a site.review i ddiwrnod o fewn blwyddyn.',
      ],
    },
    manifest: {
      sound: ['Nid oes gwallau yn y maniffest.'],
      faults: [
        'Gwallau yn y maniffest: {errors}. Rhybuddion: {warnings}. Mae’r hyn sydd â gwall yn aros ar gau.',
        'Rhowch y rhestr i bwy bynnag sy’n gofalu am y maniffest.',
      ],
      unread: [
        'Ni ellir darllen y maniffest, felly ni ŵyr Latchkey am beth i ofyn.',
        'Gludwch y bloc eto, heb ei newid. Os oedd yn iawn, mae golygydd neu offeryn wedi’i newid.',
      ],
      unknown: ['Ni ellid llwytho’r ffeil sy’n gwirio’r maniffest.'],
    },
    language: {
      offered: ['Mae’r dudalen hon mewn iaith y mae Latchkey yn ei siarad: {lang}.'],
      missing: [
        'Nid yw’r dudalen yn dweud ym mha iaith y mae, felly mae Latchkey yn siarad Saesneg.',
        'Rhowch yr iaith yn y tag cyntaf: <html lang="cy">, neu "en" am Saesneg.',
      ],
      notOffered: [
        'Nid yw Latchkey yn siarad iaith y dudalen hon, {lang}. Saesneg yw ei eiriau ei hun yma.',
        'Nid oes dim yn torri. Dangosir eich testunau eich hun yn yr iaith honno os ydynt yn y maniffest.',
      ],
      snippet: [
        'Gwnaed y pwt cod ar gyfer tudalennau yn yr iaith {snippet}, ond mae’r dudalen hon yn {lang}. Mae’r faner yn dod yn hwyr.',
        'Gwnewch y pwt cod eto gyda --lang {lang} ar gyfer tudalennau o’r fath.',
      ],
    },
    files: {
      whole: [
        'Nifer y ffeiliau eraill y gallai fod eu hangen ar y wefan hon: {count}. Gellir llwytho pob un, ac maent i gyd o’r fersiwn hon. Ieithoedd heblaw Saesneg: {languages}.',
      ],
      failed: [
        'Mae’r ffeiliau hyn gan Latchkey ar goll, wedi’u newid neu wedi’u rhwystro: {files}.',
        'Copïwch ffolder dist/ gyfan un fersiwn i’ch gwefan, a pheidiwch â gadael i offeryn newid y ffeiliau.',
      ],
      unread: [
        'Ni ellir darllen eich testunau eich hun yn yr ieithoedd hyn: {languages}. Mae Latchkey yn defnyddio ei eiriau ei hun yn eu lle.',
        'Edrychwch ar “languages” yn y maniffest. Rhaid i ffeil fod ar y wefan hon, yn y cyfeiriad hwnnw, a dal JSON.',
      ],
    },
    record: {
      none: ['Nid oes neb wedi dewis yn y porwr hwn eto.'],
      kept: ['Gwnaed dewis yn y porwr hwn ar {date}, ac mae’n cyfrif.'],
      outdated: [
        'Gwnaed dewis yn y porwr hwn ar {date}. Mae rhywbeth wedi newid ers hynny, felly mae Latchkey yn gofyn eto.',
      ],
      several: [
        'Mae gan y porwr hwn fwy nag un cofnod o ddewis.',
        'Cliriwch gwcis y wefan hon yn eich porwr. Os daw yn ôl, gofynnwch a yw dwy ran o’r wefan yn gosod options.domain yn wahanol.',
      ],
      refused: ['Nid yw’r porwr hwn yn cadw cwcis, felly ni all gofio dewis.', 'Edrychwch mewn porwr arall.'],
    },
  },
  list: 'Dangos y rhestr',
  inline: 'sgript yn y dudalen ei hun',
  checked: 'Tudalen a wiriwyd: {page}, ar {date}.',
  close: 'Cau',
  print: 'Argraffu',
  download: 'Cadw fel testun',
  file: 'gwiriad-latchkey',
}
