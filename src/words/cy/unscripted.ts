import type { UnscriptedWords } from '../sections/unscripted-words.ts'

export const unscripted: UnscriptedWords = {
  settings:
    'Yma gallwch ddewis. Mae angen JavaScript ar hynny, ac nid yw eich porwr wedi’i redeg. Tan hynny, mae popeth sy’n aros am eich dewis i ffwrdd: nid oes angen i chi wneud dim i ddweud na. I ddileu’r hyn a adawodd ymweliad cynharach, agorwch osodiadau eich porwr. Chwiliwch am gwcis a data gwefannau, a dilëwch yr hyn sydd wedi’i storio ar gyfer y wefan hon.',
}
