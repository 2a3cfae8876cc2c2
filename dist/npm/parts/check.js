// src/words/cy/check.ts
var check$1 = {
	title: "A yw Latchkey wedi’i osod fel y dylai fod?",
	intro: "Mae hwn ar gyfer y bobl sy’n gofalu am y wefan hon. Nid yw’n dweud dim amdanoch chi, nid yw’n anfon dim, ac nid yw’n newid dim. Caewch ef, neu agorwch y dudalen heb “latchkey=check”, a bydd wedi mynd.",
	states: {
		ok: "Iawn",
		mend: "I’w drwsio",
		unknown: "Methu dweud"
	},
	whole: "Dim i’w drwsio.",
	toMend: "I’w drwsio: {list}.",
	titles: {
		position: "Lle’r cod",
		copies: "Nifer y copïau",
		optimisers: "Offer sy’n cyflymu tudalennau",
		barrier: "Rhwystr",
		level: "Lefel",
		rehearsal: "Ymarfer",
		control: "Ffordd at y gosodiadau",
		annex: "Tabl cwcis",
		editor: "Beth a gadwodd y golygydd",
		marks: "Cynnwys sy’n aros",
		age: "Oedran y maniffest",
		manifest: "Maniffest",
		language: "Iaith",
		files: "Ffeiliau eraill",
		record: "Dewis yn y porwr hwn"
	},
	results: {
		position: {
			first: ["Cod Latchkey yw sgript gyntaf y dudalen hon."],
			after: ["Mae’r sgriptiau hyn yn sefyll cyn Latchkey a gallant redeg cyn gofyn i neb: {scripts}.", "Symudwch floc Latchkey i ddechrau <head>, uwch eu pennau."],
			perhapsAfter: ["Mae’r sgriptiau hyn yn sefyll cyn Latchkey nawr: {scripts}. Ni allem ddarllen y dudalen fel y mae eich gweinydd yn ei hanfon, felly efallai iddynt ddod wedyn.", "Edrychwch ar god y dudalen. Dylai bloc Latchkey sefyll ar ddechrau <head>."],
			body: ["Mae cod Latchkey yng nghorff y dudalen hon. Mae’r hyn sydd o’i flaen wedi rhedeg erbyn hynny.", "Symudwch floc Latchkey i ddechrau <head>."],
			late: ["Mae {how} ar dag Latchkey, felly mae porwyr yn ei redeg yn hwyr.", "Tynnwch {how}. Os nad chi a’i hysgrifennodd, offeryn sy’n cyflymu tudalennau a wnaeth: gadewch Latchkey allan yno."],
			added: ["Mae eich gweinydd yn anfon y dudalen hon heb Latchkey. Sgript arall sy’n ei ychwanegu, fel rheolwr tagiau, ac mae hynny’n rhy hwyr.", "Rhowch floc Latchkey yn y dudalen ei hun, ar ddechrau <head>."],
			bundled: ["Nid oes tag Latchkey yn y dudalen hon: mae’n rhan o sgript arall.", "Os eich datblygwyr a’i rhoddodd yno, gofynnwch a yw pob cynnwys dewisol wedi’i farcio. Os na wnaeth neb, mae offeryn cyflymu wedi’i uno: gadewch Latchkey allan yno."]
		},
		copies: {
			one: ["Mae Latchkey yn y dudalen hon unwaith."],
			several: ["Mae Latchkey yn y dudalen hon {count} gwaith. Dim ond y cyntaf sy’n gweithio.", "Tynnwch y lleill allan. Edrychwch yn y templed, mewn ategion ac yn y rheolwr tagiau."]
		},
		optimisers: {
			none: ["Ni welwn offeryn sy’n symud, yn uno nac yn gohirio sgriptiau."],
			marked: ["{tools}: ar waith yma. Mae tag Latchkey yn gofyn am gael llonydd."],
			unmarked: ["{tools}: ar waith yma. Nid yw tag Latchkey yn gofyn am gael llonydd.", "Ychwanegwch at dag sgript Latchkey: {marks}. Neu gwnewch y pwt cod eto a’i ludo heb ei newid."],
			setting: ["{tools}: ar waith yma. Nid yw’n adnabod marc i adael llonydd i sgript.", "Yn ei osodiadau, rhowch “latchkey-manifest” a “latchkey.js” lle bynnag y gellir gadael sgriptiau allan."]
		},
		barrier: {
			first: ["Mae’r rhwystr yn sefyll cyn pob sgript ac arddull."],
			later: ["Mae’r rhwystr yn sefyll ar ôl sgript neu arddull. Erbyn hynny mae’r porwr wedi dechrau nôl pethau.", "Symudwch linell <meta> bloc Latchkey uwch eu pennau."],
			missing: ["Nid oes rhwystr, ac mae ar lefel seal angen un.", "Gludwch floc cyntaf cyfan y pwt cod: ei linell gyntaf, <meta>, yw’r rhwystr. Os oedd yno, golygydd neu offeryn a’i tynnodd."],
			notNeeded: ["Nid oes un. Dim ond ar lefel seal y mae ei angen."]
		},
		level: {
			mark: ["Lefel mark: mae’r hyn a farciwyd ar eich tudalennau yn aros. Ni chaiff dim arall ei rwystro."],
			guard: ["Lefel guard: mae’r hyn a farciwyd ar eich tudalennau yn aros, a rhwystrir yr hyn y mae eich maniffest yn ei enwi."],
			seal: ["Lefel seal: ni all dim lwytho nad yw eich maniffest yn ei ganiatáu."],
			lowered: ["Mae’r dudalen yn gofyn am lefel {asked}, ond lefel {level} sydd mewn grym: daw’r maniffest o gyfeiriad, ac mae hynny’n rhy hwyr i seal.", "Rhowch y maniffest yn y dudalen. Mae’r pwt cod yn gwneud hynny i chi."],
			noSuch: ["Mae’r dudalen yn gofyn am lefel “{asked}”. Nid oes lefel o’r fath.", "Ysgrifennwch data-level=\"mark\", \"guard\" neu \"seal\"."]
		},
		rehearsal: { on: ["Mae ymarfer o lefel {level} ar waith. Mae’n nodi beth y byddai’r lefel honno’n ei rwystro, ac nid yw’n rhwystro dim mwy.", "Pan fyddwch wedi gweld digon, ysgrifennwch data-level=\"{level}\" a thynnwch data-rehearse."] },
		control: {
			link: ["Gall ymwelwyr agor y gosodiadau o’r dudalen hon."],
			added: ["Nid oes dolen at y gosodiadau i’w gweld ar y dudalen hon. Mae Latchkey wedi rhoi botwm ar ei diwedd."],
			missing: ["Ni all ymwelwyr agor y gosodiadau o’r dudalen hon.", "Rhowch ddolen at #latchkey-settings yn y troedyn, gyda’r geiriau “Gosodiadau cwcis”."],
			notNeeded: ["Ni ellir troi dim ymlaen nac i ffwrdd ar y wefan hon, felly nid oes gosodiadau."],
			broken: ["Mae dolen yn arwain at {address}. Nid yw hynny’n agor y gosodiadau.", "Rhaid i’w chyfeiriad orffen â #latchkey-settings, heb ddim ar ei ôl."]
		},
		annex: {
			here: ["Mae’r tabl cwcis ar y dudalen hon."],
			linked: ["Mae’r dudalen hon yn cysylltu â’r dudalen breifatrwydd."],
			elsewhere: ["Nid yw’r dudalen hon yn cysylltu â {address}, y mae’r maniffest yn ei enwi. Mae’n cysylltu â {other}, a all fod yr un peth mewn iaith arall.", "Agorwch y dudalen honno gyda “latchkey=check” hefyd, a gweld bod y tabl cwcis yno."],
			lost: ["Dyma eich tudalen breifatrwydd, ond nid oes tabl cwcis arni.", "Gludwch <div class=\"latchkey-annex\">Cwcis</div> yng ngolwg cod eich golygydd, cadwch, ac edrychwch a yw’r dosbarth yno o hyd."],
			missing: ["Nid oes tabl cwcis ar y dudalen hon, na dolen at y dudalen breifatrwydd.", "Rhowch ddolen at {address} yn y troedyn."],
			empty: ["Mae lle i’r tabl cwcis, ond nid oes tabl ynddo.", "Edrychwch dan “Ffeiliau eraill” a “Maniffest” yn y rhestr hon."],
			unknown: ["Nid oes tabl cwcis ar y dudalen hon, ac nid yw’r maniffest yn dweud ble mae eich tudalen breifatrwydd.", "Rhowch ei chyfeiriad yn y maniffest, dan site.privacyUrl."]
		},
		editor: {
			fine: ["Ni welwn ôl golygydd a newidiodd ein tagiau na’n dosbarthiadau."],
			misspelt: ["Nid ein dosbarthiadau ni yw’r rhain yn union: {names}.", "Defnyddiwch latchkey-annex, latchkey-notice, latchkey-recipients neu latchkey-settings, mewn llythrennau bach."],
			escaped: ["Mae’r dudalen yn dangos un o’n tagiau fel testun. Ni chymerodd y golygydd ef fel HTML.", "Gludwch ef yng ngolwg cod eich golygydd, fel <div> gyda’n dosbarth ni."]
		},
		marks: {
			fine: ["Gall pob cynnwys sydd wedi’i farcio i aros ar y dudalen hon aros."],
			none: ["Nid oes dim ar y dudalen hon wedi’i farcio i aros."],
			unknownId: ["Mae rhywfaint o gynnwys yn aros am enwau nad ydynt yn y maniffest: {ids}. Ni fydd byth yn llwytho.", "Cywirwch yr enwau yn data-consent, neu ychwanegwch nhw at y maniffest."],
			running: ["Mae rhywfaint o gynnwys wedi’i farcio, ond byddai’n llwytho ohono’i hun: {tags}.", "Mae ar sgript angen type=\"text/plain\". Mae ar eraill angen data-src neu data-href yn lle src neu href."],
			lost: ["Mae gan rai fframiau neu luniau data-src ond dim data-consent, felly nid ydynt byth yn llwytho: {tags}.", "Efallai i olygydd dynnu data-consent. Rhowch ef yn ôl, neu defnyddiwch ddolen gyffredin."]
		},
		age: {
			fresh: ["Edrychir ar y maniffest eto erbyn {review}."],
			overdue: ["Dylid bod wedi edrych ar y maniffest eto erbyn {review}.", "Gwiriwch fod y tabl yn wir o hyd. Yna gosodwch site.updated a site.review."],
			old: ["Diweddarwyd y maniffest ddiwethaf ar {updated}, dros flwyddyn yn ôl.", "Gwiriwch fod y tabl yn wir o hyd. Yna gosodwch site.updated a site.review."],
			noReview: ["Diweddarwyd y maniffest ar {updated}. Nid yw’n dweud pryd yr edrychir arno eto.", "Gosodwch site.review i ddiwrnod o fewn blwyddyn."],
			none: ["Nid yw’r maniffest yn dweud pryd y cafodd ei ddiweddaru.", "Gosodwch site.updated, a site.review i ddiwrnod o fewn blwyddyn."]
		},
		manifest: {
			sound: ["Nid oes gwallau yn y maniffest."],
			faults: ["Gwallau yn y maniffest: {errors}. Rhybuddion: {warnings}. Mae’r hyn sydd â gwall yn aros ar gau.", "Rhowch y rhestr i bwy bynnag sy’n gofalu am y maniffest."],
			unread: ["Ni ellir darllen y maniffest, felly ni ŵyr Latchkey am beth i ofyn.", "Gludwch y bloc eto, heb ei newid. Os oedd yn iawn, mae golygydd neu offeryn wedi’i newid."],
			unknown: ["Ni ellid llwytho’r ffeil sy’n gwirio’r maniffest."]
		},
		language: {
			offered: ["Mae’r dudalen hon mewn iaith y mae Latchkey yn ei siarad: {lang}."],
			missing: ["Nid yw’r dudalen yn dweud ym mha iaith y mae, felly mae Latchkey yn siarad Saesneg.", "Rhowch yr iaith yn y tag cyntaf: <html lang=\"cy\">, neu \"en\" am Saesneg."],
			notOffered: ["Nid yw Latchkey yn siarad iaith y dudalen hon, {lang}. Saesneg yw ei eiriau ei hun yma.", "Nid oes dim yn torri. Dangosir eich testunau eich hun yn yr iaith honno os ydynt yn y maniffest."],
			snippet: ["Gwnaed y pwt cod ar gyfer tudalennau yn yr iaith {snippet}, ond mae’r dudalen hon yn {lang}. Mae’r faner yn dod yn hwyr.", "Gwnewch y pwt cod eto gyda --lang {lang} ar gyfer tudalennau o’r fath."]
		},
		files: {
			whole: ["Nifer y ffeiliau eraill y gallai fod eu hangen ar y wefan hon: {count}. Gellir llwytho pob un, ac maent i gyd o’r fersiwn hon. Ieithoedd heblaw Saesneg: {languages}."],
			failed: ["Mae’r ffeiliau hyn gan Latchkey ar goll, wedi’u newid neu wedi’u rhwystro: {files}.", "Copïwch ffolder dist/ gyfan un fersiwn i’ch gwefan, a pheidiwch â gadael i offeryn newid y ffeiliau."],
			unread: ["Ni ellir darllen eich testunau eich hun yn yr ieithoedd hyn: {languages}. Mae Latchkey yn defnyddio ei eiriau ei hun yn eu lle.", "Edrychwch ar “languages” yn y maniffest. Rhaid i ffeil fod ar y wefan hon, yn y cyfeiriad hwnnw, a dal JSON."]
		},
		record: {
			none: ["Nid oes neb wedi dewis yn y porwr hwn eto."],
			kept: ["Gwnaed dewis yn y porwr hwn ar {date}, ac mae’n cyfrif."],
			outdated: ["Gwnaed dewis yn y porwr hwn ar {date}. Mae rhywbeth wedi newid ers hynny, felly mae Latchkey yn gofyn eto."],
			several: ["Mae gan y porwr hwn fwy nag un cofnod o ddewis.", "Cliriwch gwcis y wefan hon yn eich porwr. Os daw yn ôl, gofynnwch a yw dwy ran o’r wefan yn gosod options.domain yn wahanol."],
			refused: ["Nid yw’r porwr hwn yn cadw cwcis, felly ni all gofio dewis.", "Edrychwch mewn porwr arall."]
		}
	},
	list: "Dangos y rhestr",
	inline: "sgript yn y dudalen ei hun",
	checked: "Tudalen a wiriwyd: {page}, ar {date}.",
	close: "Cau",
	print: "Argraffu",
	download: "Cadw fel testun",
	file: "gwiriad-latchkey"
};
// src/words/en/check.ts
var check = {
	title: "Is Latchkey set up as it should be?",
	intro: "This is for the people who look after this website. It says nothing about you, sends nothing, and changes nothing. Close it, or open the page without “latchkey=check”, and it is gone.",
	states: {
		ok: "OK",
		mend: "To mend",
		unknown: "Cannot tell"
	},
	whole: "Nothing to mend.",
	toMend: "To mend: {list}.",
	titles: {
		position: "Place of the code",
		copies: "Number of copies",
		optimisers: "Tools that make pages faster",
		barrier: "Barrier",
		level: "Level",
		rehearsal: "Rehearsal",
		control: "Way to the settings",
		annex: "Cookie table",
		editor: "What the editor kept",
		marks: "Content that waits",
		age: "Age of the manifest",
		manifest: "Manifest",
		language: "Language",
		files: "Other files",
		record: "Choice in this browser"
	},
	results: {
		position: {
			first: ["Latchkey’s code is the first script of this page."],
			after: ["These scripts stand before Latchkey and may run before anybody is asked: {scripts}.", "Move Latchkey’s block to the start of <head>, above them."],
			perhapsAfter: ["These scripts stand before Latchkey now: {scripts}. We could not read the page as your server sends it, so they may have come later.", "Look at the source of the page. Latchkey’s block should stand at the start of <head>."],
			body: ["Latchkey’s code stands in the body of this page. What comes before it has run by then.", "Move Latchkey’s block to the start of <head>."],
			late: ["Latchkey’s tag carries {how}, so browsers run it late.", "Take {how} away. If you did not write it, a tool that makes pages faster did: leave Latchkey out there."],
			added: ["Your server sends this page without Latchkey. Another script adds it, such as a tag manager, and that is too late.", "Put Latchkey’s block into the page itself, at the start of <head>."],
			bundled: ["We find no tag of Latchkey in this page: it is part of another script.", "If your developers built it in, ask them if all optional content is marked. If nobody did, a tool that makes pages faster has merged it: leave Latchkey out there."]
		},
		copies: {
			one: ["Latchkey is in this page once."],
			several: ["Latchkey is in this page {count} times. Only the first one works.", "Take the others out. Look in the template, in plugins and in the tag manager."]
		},
		optimisers: {
			none: ["We see no tool that moves, merges or delays scripts."],
			marked: ["{tools}: at work here. Latchkey’s tag asks to be left alone."],
			unmarked: ["{tools}: at work here. Latchkey’s tag does not ask to be left alone.", "Add to Latchkey’s script tag: {marks}. Or make the snippet again and paste it unchanged."],
			setting: ["{tools}: at work here. It knows no mark by which it leaves a script alone.", "In its settings, enter “latchkey-manifest” and “latchkey.js” wherever scripts can be left out."]
		},
		barrier: {
			first: ["The barrier stands before every script and style."],
			later: ["The barrier stands after a script or a style. By then the browser has begun to fetch.", "Move the <meta> line of Latchkey’s block above them."],
			missing: ["There is no barrier, and level seal needs one.", "Paste the whole first block of the snippet: its first line, <meta>, is the barrier. If it was there, an editor or a tool took it out."],
			notNeeded: ["There is none. It is needed at level seal only."]
		},
		level: {
			mark: ["Level mark: what your pages mark waits. Nothing else is stopped."],
			guard: ["Level guard: what your pages mark waits, and what your manifest names is stopped."],
			seal: ["Level seal: nothing that your manifest does not allow can load."],
			lowered: ["The page asks for level {asked}, but level {level} is in force: the manifest comes from an address, and that is too late for seal.", "Put the manifest into the page. The snippet does that for you."],
			noSuch: ["The page asks for level “{asked}”. There is no such level.", "Write data-level=\"mark\", \"guard\" or \"seal\"."]
		},
		rehearsal: { on: ["A rehearsal of level {level} is on. It writes down what that level would stop, and stops nothing more.", "When you have seen enough, write data-level=\"{level}\" and take data-rehearse away."] },
		control: {
			link: ["Everybody can open the settings from this page."],
			added: ["This page has no link to the settings that can be seen. Latchkey has put a button at its end."],
			missing: ["Nobody can open the settings from this page.", "Put a link to #latchkey-settings into the footer, with the words “Cookie settings”."],
			notNeeded: ["Nothing on this website can be switched, so there are no settings."],
			broken: ["A link leads to {address}. That does not open the settings.", "Its address must end in #latchkey-settings, with nothing after it."]
		},
		annex: {
			here: ["The cookie table stands on this page."],
			linked: ["This page links to the privacy page."],
			elsewhere: ["This page does not link to {address}, which the manifest names. It links to {other}, which may be the same in another language.", "Open that page with “latchkey=check” too, and see that the cookie table stands there."],
			lost: ["This is your privacy page, but it has no cookie table.", "Paste <div class=\"latchkey-annex\">Cookies</div> in the source view of your editor, save, and look if the class is still there."],
			missing: ["This page has no cookie table and no link to the privacy page.", "Put a link to {address} into the footer."],
			empty: ["There is a place for the cookie table, but no table in it.", "Look under “Other files” and “Manifest” in this list."],
			unknown: ["This page has no cookie table. The manifest does not say where your privacy page is.", "Write its address into the manifest, under site.privacyUrl."]
		},
		editor: {
			fine: ["We see no trace of an editor that changed our tags or classes."],
			misspelt: ["These classes are not quite ours: {names}.", "Use latchkey-annex, latchkey-notice, latchkey-recipients or latchkey-settings, in small letters."],
			escaped: ["The page shows one of our tags as text. The editor did not take it as HTML.", "Paste it in the source view of your editor, as a <div> with our class."]
		},
		marks: {
			fine: ["All content on this page that is marked to wait can wait."],
			none: ["Nothing on this page is marked to wait."],
			unknownId: ["Some content waits for names that the manifest does not have: {ids}. It will never load.", "Correct the names in data-consent, or add them to the manifest."],
			running: ["Some content is marked, but would load by itself: {tags}.", "A script needs type=\"text/plain\". Others need data-src or data-href in place of src or href."],
			lost: ["Some frames or pictures have data-src but no data-consent, so they never load: {tags}.", "An editor may have taken data-consent away. Put it back, or use a plain link."]
		},
		age: {
			fresh: ["The manifest is looked at again by {review}."],
			overdue: ["The manifest should have been looked at again by {review}.", "Check that the table is still true. Then set site.updated and site.review."],
			old: ["The manifest was last updated on {updated}, more than a year ago.", "Check that the table is still true. Then set site.updated and site.review."],
			noReview: ["The manifest was updated on {updated}. It does not say when it is looked at again.", "Set site.review to a day within a year."],
			none: ["The manifest does not say when it was updated.", "Set site.updated, and site.review to a day within a year."]
		},
		manifest: {
			sound: ["The manifest has no faults."],
			faults: ["Errors in the manifest: {errors}. Warnings: {warnings}. What has an error stays shut.", "Give the list to whoever looks after the manifest."],
			unread: ["The manifest cannot be read, so Latchkey does not know what to ask about.", "Paste the block again, unchanged. If it was right, an editor or a tool has changed it."],
			unknown: ["The file that checks the manifest could not be loaded."]
		},
		language: {
			offered: ["This page is in a language that Latchkey speaks: {lang}."],
			missing: ["The page does not say which language it is in, so Latchkey speaks English.", "Write the language into the first tag: <html lang=\"en\">, or \"cy\" for Welsh."],
			notOffered: ["Latchkey does not speak the language of this page, {lang}. Its own words are English here.", "Nothing breaks. Your own texts are shown in that language if the manifest has them."],
			snippet: ["The snippet was made for pages in the language {snippet}, but this page is in {lang}. The banner comes late.", "Make the snippet again with --lang {lang} for such pages."]
		},
		files: {
			whole: ["We tried the {count} other files of Latchkey that this site may need. All can be loaded and are of this version. Languages besides English: {languages}."],
			failed: ["These files of Latchkey are missing, changed or blocked: {files}.", "Copy the whole folder dist/ of one version to your site. Let no tool change the files."],
			unread: ["Your own texts in these languages cannot be read: {languages}. Latchkey uses its own words in their place.", "Look at “languages” in the manifest. A file must be on this site, at that address, and hold JSON."]
		},
		record: {
			none: ["Nobody has chosen in this browser yet."],
			kept: ["A choice was made in this browser on {date}, and it counts."],
			outdated: ["A choice was made in this browser on {date}. Something has changed since, so Latchkey asks again."],
			several: ["This browser holds more than one record of a choice.", "Clear the cookies of this website in your browser. If it comes back, ask if two parts of the site set options.domain differently."],
			refused: ["This browser keeps no cookies, so it cannot remember a choice.", "Look in another browser."]
		}
	},
	list: "Show the list",
	inline: "a script in the page itself",
	checked: "Page checked: {page}, on {date}.",
	close: "Close",
	print: "Print",
	download: "Save as text",
	file: "latchkey-check"
};
export { check$1 as n, check as t };
