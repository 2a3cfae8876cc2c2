import type { CheckWords } from '../sections/check-words.ts'

export const check: CheckWords = {
  title: 'Is Latchkey set up as it should be?',
  intro:
    'This is for the people who look after this website. It says nothing about you, sends nothing, and changes nothing. Close it, or open the page without “latchkey=check”, and it is gone.',
  states: { ok: 'OK', mend: 'To mend', unknown: 'Cannot tell' },
  whole: 'Nothing to mend.',
  toMend: 'To mend: {list}.',
  titles: {
    position: 'Place of the code',
    copies: 'Number of copies',
    optimisers: 'Tools that make pages faster',
    barrier: 'Barrier',
    level: 'Level',
    rehearsal: 'Rehearsal',
    control: 'Way to the settings',
    annex: 'Cookie table',
    editor: 'What the editor kept',
    marks: 'Content that waits',
    age: 'Age of the manifest',
    manifest: 'Manifest',
    language: 'Language',
    files: 'Other files',
    record: 'Choice in this browser',
  },
  results: {
    position: {
      first: ['Latchkey’s code is the first script of this page.'],
      after: [
        'These scripts stand before Latchkey and may run before anybody is asked: {scripts}.',
        'Move Latchkey’s block to the start of <head>, above them.',
      ],
      perhapsAfter: [
        'These scripts stand before Latchkey now: {scripts}. We could not read the page as your server sends it, so they may have come later.',
        'Look at the source of the page. Latchkey’s block should stand at the start of <head>.',
      ],
      body: [
        'Latchkey’s code stands in the body of this page. What comes before it has run by then.',
        'Move Latchkey’s block to the start of <head>.',
      ],
      late: [
        'Latchkey’s tag carries {how}, so browsers run it late.',
        'Take {how} away. If you did not write it, a tool that makes pages faster did: leave Latchkey out there.',
      ],
      added: [
        'Your server sends this page without Latchkey. Another script adds it, such as a tag manager, and that is too late.',
        'Put Latchkey’s block into the page itself, at the start of <head>.',
      ],
      bundled: [
        'We find no tag of Latchkey in this page: it is part of another script.',
        'If your developers built it in, ask them if all optional content is marked. If nobody did, a tool that makes pages faster has merged it: leave Latchkey out there.',
      ],
    },
    copies: {
      one: ['Latchkey is in this page once.'],
      several: [
        'Latchkey is in this page {count} times. Only the first one works.',
        'Take the others out. Look in the template, in plugins and in the tag manager.',
      ],
    },
    optimisers: {
      none: ['We see no tool that moves, merges or delays scripts.'],
      marked: ['{tools}: at work here. Latchkey’s tag asks to be left alone.'],
      unmarked: [
        '{tools}: at work here. Latchkey’s tag does not ask to be left alone.',
        'Add to Latchkey’s script tag: {marks}. Or make the snippet again and paste it unchanged.',
      ],
      setting: [
        '{tools}: at work here. It knows no mark by which it leaves a script alone.',
        'In its settings, enter “latchkey-manifest” and “latchkey.js” wherever scripts can be left out.',
      ],
    },
    barrier: {
      first: ['The barrier stands before every script and style.'],
      later: [
        'The barrier stands after a script or a style. By then the browser has begun to fetch.',
        'Move the <meta> line of Latchkey’s block above them.',
      ],
      missing: [
        'There is no barrier, and level seal needs one.',
        'Paste the whole first block of the snippet: its first line, <meta>, is the barrier. If it was there, an editor or a tool took it out.',
      ],
      notNeeded: ['There is none. It is needed at level seal only.'],
    },
    level: {
      mark: ['Level mark: what your pages mark waits. Nothing else is stopped.'],
      guard: ['Level guard: what your pages mark waits, and what your manifest names is stopped.'],
      seal: ['Level seal: nothing that your manifest does not allow can load.'],
      lowered: [
        'The page asks for level {asked}, but level {level} is in force: the manifest comes from an address, and that is too late for seal.',
        'Put the manifest into the page. The snippet does that for you.',
      ],
      noSuch: [
        'The page asks for level “{asked}”. There is no such level.',
        'Write data-level="mark", "guard" or "seal".',
      ],
    },
    rehearsal: {
      on: [
        'A rehearsal of level {level} is on. It writes down what that level would stop, and stops nothing more.',
        'When you have seen enough, write data-level="{level}" and take data-rehearse away.',
      ],
    },
    control: {
      link: ['Everybody can open the settings from this page.'],
      added: [
        'This page has no link to the settings that can be seen. Latchkey has put a button at its end.',
      ],
      missing: [
        'Nobody can open the settings from this page.',
        'Put a link to #latchkey-settings into the footer, with the words “Cookie settings”.',
      ],
      notNeeded: ['Nothing on this website can be switched, so there are no settings.'],
      broken: [
        'A link leads to {address}. That does not open the settings.',
        'Its address must end in #latchkey-settings, with nothing after it.',
      ],
    },
    annex: {
      here: ['The cookie table stands on this page.'],
      linked: ['This page links to the privacy page.'],
      elsewhere: [
        'This page does not link to {address}, which the manifest names. It links to {other}, which may be the same in another language.',
        'Open that page with “latchkey=check” too, and see that the cookie table stands there.',
      ],
      lost: [
        'This is your privacy page, but it has no cookie table.',
        'Paste <div class="latchkey-annex">Cookies</div> in the source view of your editor, save, and look if the class is still there.',
      ],
      missing: [
        'This page has no cookie table and no link to the privacy page.',
        'Put a link to {address} into the footer.',
      ],
      empty: [
        'There is a place for the cookie table, but no table in it.',
        'Look under “Other files” and “Manifest” in this list.',
      ],
      unknown: [
        'This page has no cookie table. The manifest does not say where your privacy page is.',
        'Write its address into the manifest, under site.privacyUrl.',
      ],
    },
    editor: {
      fine: ['We see no trace of an editor that changed our tags or classes.'],
      misspelt: [
        'These classes are not quite ours: {names}.',
        'Use latchkey-annex, latchkey-notice, latchkey-recipients or latchkey-settings, in small letters.',
      ],
      escaped: [
        'The page shows one of our tags as text. The editor did not take it as HTML.',
        'Paste it in the source view of your editor, as a <div> with our class.',
      ],
    },
    marks: {
      fine: ['All content on this page that is marked to wait can wait.'],
      none: ['Nothing on this page is marked to wait.'],
      unknownId: [
        'Some content waits for names that the manifest does not have: {ids}. It will never load.',
        'Correct the names in data-consent, or add them to the manifest.',
      ],
      running: [
        'Some content is marked, but would load by itself: {tags}.',
        'A script needs type="text/plain". Others need data-src or data-href in place of src or href.',
      ],
      lost: [
        'Some frames or pictures have data-src but no data-consent, so they never load: {tags}.',
        'An editor may have taken data-consent away. Put it back, or use a plain link.',
      ],
    },
    age: {
      fresh: ['The manifest is looked at again by {review}.'],
      overdue: [
        'The manifest should have been looked at again by {review}.',
        'Check that the table is still true. Then set site.updated and site.review.',
      ],
      old: [
        'The manifest was last updated on {updated}, more than a year ago.',
        'Check that the table is still true. Then set site.updated and site.review.',
      ],
      noReview: [
        'The manifest was updated on {updated}. It does not say when it is looked at again.',
        'Set site.review to a day within a year.',
      ],
      none: [
        'The manifest does not say when it was updated.',
        'Set site.updated, and site.review to a day within a year.',
      ],
    },
    manifest: {
      sound: ['The manifest has no faults.'],
      faults: [
        'Errors in the manifest: {errors}. Warnings: {warnings}. What has an error stays shut.',
        'Give the list to whoever looks after the manifest.',
      ],
      unread: [
        'The manifest cannot be read, so Latchkey does not know what to ask about.',
        'Paste the block again, unchanged. If it was right, an editor or a tool has changed it.',
      ],
      unknown: ['The file that checks the manifest could not be loaded.'],
    },
    language: {
      offered: ['This page is in a language that Latchkey speaks: {lang}.'],
      missing: [
        'The page does not say which language it is in, so Latchkey speaks English.',
        'Write the language into the first tag: <html lang="en">, or "cy" for Welsh.',
      ],
      notOffered: [
        'Latchkey does not speak the language of this page, {lang}. Its own words are English here.',
        'Nothing breaks. Your own texts are shown in that language if the manifest has them.',
      ],
      snippet: [
        'The snippet was made for pages in the language {snippet}, but this page is in {lang}. The banner comes late.',
        'Make the snippet again with --lang {lang} for such pages.',
      ],
    },
    files: {
      whole: [
        'We tried the {count} other files of Latchkey that this site may need. All can be loaded and are of this version. Languages besides English: {languages}.',
      ],
      failed: [
        'These files of Latchkey are missing, changed or blocked: {files}.',
        'Copy the whole folder dist/ of one version to your site. Let no tool change the files.',
      ],
      unread: [
        'Your own texts in these languages cannot be read: {languages}. Latchkey uses its own words in their place.',
        'Look at “languages” in the manifest. A file must be on this site, at that address, and hold JSON.',
      ],
    },
    record: {
      none: ['Nobody has chosen in this browser yet.'],
      kept: ['A choice was made in this browser on {date}, and it counts.'],
      outdated: [
        'A choice was made in this browser on {date}. Something has changed since, so Latchkey asks again.',
      ],
      several: [
        'This browser holds more than one record of a choice.',
        'Clear the cookies of this website in your browser. If it comes back, ask if two parts of the site set options.domain differently.',
      ],
      refused: ['This browser keeps no cookies, so it cannot remember a choice.', 'Look in another browser.'],
    },
  },
  list: 'Show the list',
  inline: 'a script in the page itself',
  checked: 'Page checked: {page}, on {date}.',
  close: 'Close',
  print: 'Print',
  download: 'Save as text',
  file: 'latchkey-check',
}
