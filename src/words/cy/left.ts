import type { LeftWords } from '../sections/left-words.ts'
import { told } from './told.ts'

export const left: LeftWords = {
  told,
  title: 'Beth na allem ei ddileu',
  intro: 'Mae’r rhain i ffwrdd, ond gallant fod ar eich dyfais o hyd.',
  httpOnly:
    '{names}: dim ond y cyfrifiadur sy’n anfon y wefan hon atoch all ddileu hyn. Gall ddiflannu pan fyddwch yn cau eich porwr.',
  thirdParty: '{names}: gall {who} gadw hyn ar wefan arall, na allwn ei chyrraedd.',
  others: 'sefydliad arall',
  otherPath:
    '{names}: mae hyn yn perthyn i ran arall o’r wefan hon. Rydym wedi ceisio ei ddileu, ond ni allwn weld o’r fan hon a yw wedi mynd.',
  comesBack:
    '{names}: mae rhywbeth ar y dudalen hon yn ysgrifennu hyn eto bob tro y byddwn yn ei ddileu. Agorwch dudalen arall, yna edrychwch yma eto.',
  refused:
    '{names}: nid oedd eich porwr yn gadael i ni ddileu hyn. Caewch dabiau eraill gyda’r wefan hon, yna edrychwch yma eto.',
  yourself:
    'I ddileu’r cyfan eich hun, agorwch osodiadau eich porwr. Chwiliwch am gwcis a data gwefannau, a dilëwch yr hyn sydd wedi’i storio ar gyfer {host}.',
  ask: 'Gallwch hefyd ofyn i ni: {contact}.',
}
