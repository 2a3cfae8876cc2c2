import css from './annex.css?inline'
import stacked from './stacked.css?inline'

const TABLE = '.latchkey-annex__table'

/**
 * The style sheet of the tables and the notice. Link it where they are rendered ahead, so that nothing moves when the
 * script arrives and a page without script looks the same. On paper a table always stays one.
 */
export const annexStyle = [
  css,
  `@media screen{@container (max-width:40em){${stacked}}`,
  `@container (max-width:64em){${stacked.split(TABLE).join(`${TABLE}--wide`)}}`,
  // Before 2023: the window has to do.
  `@supports not (container-type:inline-size){@media (max-width:48em){${stacked}}}}`,
].join('')
