import { words as cy } from 'latchkey/words/cy'
import {
  Allowed,
  LatchkeyProvider,
  useAllows,
  useBanner,
  useDecision,
  useLatchkey,
  useSettings,
} from 'latchkey/preact'
import { manifest } from './define-manifest.ts'

/** The ids are those of the manifest that test/types/register.ts registers. */
export function Film() {
  const latchkey = useLatchkey()
  const { answers } = useDecision()
  useAllows('surveys')
  // @ts-expect-error -- a misspelt category is nobody's id
  useAllows('analytcs')
  // @ts-expect-error -- none may run on a server, or where the script does not come
  latchkey.allows('vimeo')
  latchkey?.allowOnce('vimeo')
  // @ts-expect-error -- the verbs know the ids too
  latchkey?.allowOnce('vimoe')
  // @ts-expect-error -- and so do the answers
  void answers.vimoe
  return (
    <LatchkeyProvider manifest={manifest} words={cy}>
      <Allowed of="vimeo" fallback={<a href="https://vimeo.com">{answers.vimeo}</a>}>
        <iframe title="Film" />
      </Allowed>
      {/* @ts-expect-error -- a misspelt service is nobody's id */}
      <Allowed of="vimoe">Film</Allowed>
    </LatchkeyProvider>
  )
}

// @ts-expect-error -- without a manifest there would be nothing to say
export const empty = <LatchkeyProvider />

export function Parts() {
  const banner = useBanner()
  const settings = useSettings()
  // @ts-expect-error -- a banner that is closed says nothing
  void banner.title
  if (banner.state !== 'asking') return null
  // @ts-expect-error -- there may be nothing to accept
  void banner.accept.label
  settings.toggle('analytics', true)
  return (
    <section {...banner.region}>
      {banner.title}
      <button {...banner.reject.props}>{banner.reject.label}</button>
    </section>
  )
}
