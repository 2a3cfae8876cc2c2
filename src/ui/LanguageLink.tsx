import type { Settings } from './settings-model.ts'

interface LanguageLinkProps {
  readonly settings: Settings
}

/** A quiet way to the visitor's own language, in that language; nothing where the site does not offer it. */
export function LanguageLink({ settings }: LanguageLinkProps) {
  const other = settings.other.value
  return (
    other && (
      <button
        type="button"
        data-latchkey="language"
        lang={other.tag}
        dir={other.direction}
        onClick={() => settings.speakOther()}
      >
        {other.name}
      </button>
    )
  )
}
