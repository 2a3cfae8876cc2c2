import { afterPaint } from './browser/after-paint.ts'
import { cookieText, isAlone } from './browser/cookies.ts'
import { listen } from './browser/listen.ts'
import { native } from './browser/natives.ts'
import { report } from './browser/report.ts'
import { readSession, writeSession } from './browser/session.ts'
import { watchElsewhere } from './browser/watch-elsewhere.ts'
import { namesAtOnce } from './browser/stored-names.ts'
import { watchTouch } from './browser/watch-touch.ts'
import { whenReady } from './browser/when-ready.ts'
import { startControls } from './controls/controls.ts'
import { checkBarrier } from './gate/check-barrier.ts'
import { createGate } from './gate/gate.ts'
import { isEmbed } from './gate/is-embed.ts'
import { mergeSights } from './gate/merge-sights.ts'
import { watchLeftovers } from './gate/watch-leftovers.ts'
import { offersLanguages } from './languages/spoken-language.ts'
import { SERVED } from './words/our-languages.ts'
import { baseLanguage } from './words/text-in.ts'
import type { Head, LazyFiles, Page, Stop, Visit } from './visit.ts'

/** Cookies of the consent products whose choices can be taken over. */
const OLD = /Cookie(Control|Consent)=|Optanon|cookieyes-|cookielawinfo-|cmplz_/

/** Joins to a visit all that can wait: release, controls, and what follows a decision. */
export function startPage(visit: Visit, head: Head): Page {
  const { lang, source, options, declared, choice, nonce, load } = visit
  const { allows, guard, seal, onHeld, sights, keep } = head
  let timer: unknown
  let cost = 0
  let isReady = false
  let isDrawing = false
  let isOver = false
  let isFollowing = false
  const isInventoryKept = namesAtOnce('sessionStorage').includes('latchkey-inventory')
  let onWrite = (): void => {}
  let allowed: readonly string[] = choice.decision.allowed

  const use = <File>(file: Promise<File>, work: (file: File) => Stop | Promise<Stop>): Promise<void> =>
    file
      .then(work)
      .then(keep)
      .catch((error: unknown) => report('cannot load', error))
  const withPanel = (work: (panel: LazyFiles['panel']) => Stop | Promise<Stop>): Promise<void> =>
    use(load('panel', __INTEGRITY__.panel), work)
  const inventory = (): Promise<LazyFiles['inventory']> => load('inventory', __INTEGRITY__.inventory)
  const afterwards = (work: (file: LazyFiles['aftercare']) => Stop | Promise<Stop>): void =>
    void use(load('aftercare', __INTEGRITY__.aftercare), work)
  // What follows a decision first looks at what is there, to tell what it removed.
  const sweep = (): void => void (isFollowing || afterwards(file => file.sweep(visit)))
  const openSettings = (opener: Element | null = null): Promise<void> =>
    withPanel(panel => panel.openPanel(visit, opener))

  const gate = createGate({ declared, allows, nonce }, onHeld, guard.known)
  const controls = startControls(visit, {
    control: options.control,
    openSettings,
    mount(element) {
      if (element.matches('latchkey-settings,.latchkey-settings')) {
        void withPanel(panel => panel.mountSettings(visit, element))
      } else void use(load('annex', __INTEGRITY__.annex), annex => annex.mountElements(visit, [element]))
    },
    keep,
  })

  /** Releases what is allowed. Once a page is parsed, what shows something and waits gets a placeholder. */
  function release(): void {
    gate.update()
    const { waiting } = gate
    if (isReady && (isDrawing ||= waiting().some(isEmbed)))
      void use(load('placeholder', __INTEGRITY__.placeholder), file =>
        file.drawPlaceholders(visit, waiting()),
      )
  }
  function update(): void {
    release()
    guard.guardFrames(window)
    if (isReady) controls.findElements()
    // The parser brings more, and an observer of it would cost more than to look.
    else updateSoon()
  }
  // A page that adds without end gets most of the time for itself.
  function updateSoon(): void {
    // What follows a decision looks by itself, once the answer to the visitor is painted.
    if (isOver || isFollowing) return
    timer ||= setTimeout(() => {
      timer = 0
      const start = performance.now()
      update()
      cost = performance.now() - start
    }, cost * 49)
  }

  /** Adds what a parsed page lacks. */
  function complete(): void {
    if (isOver) return
    isReady = true
    update()
    controls.complete()
    // Where there are no services there are no hosts. Visitors who have decided need not pay for what is said to that.
    const { asks, tells } = choice.decision
    const { rehearse, level } = options
    const { focus, cut } = readSession()
    const isBack = focus !== undefined || namesAtOnce('localStorage').includes('latchkey-log')
    if (rehearse || declared.faults || (asks[0] && !declared.services.size) || isBack || cut) {
      afterwards(file => file.begin(visit, rehearse))
    }
    const [wanted = ''] = navigator.languages
    // Few sites offer languages, and few visitors want another than the page's.
    const isOther = baseLanguage(wanted) !== baseLanguage(lang) || !SERVED.includes(baseLanguage(lang))
    if (isOther && offersLanguages(source)) {
      void use(load('language', __INTEGRITY__.language), file => file.offerLanguage(visit))
    }
    // It may stay after the decision, which it confirms.
    const isShown = native('querySelectorAll')('#latchkey-banner:not([hidden])')[0]
    if ((options.banner !== 'none' && (asks[0] ?? tells[0])) || isShown)
      void use(load('theme', __INTEGRITY__.theme), file => file.watchBanner(visit))
    if (!isAlone()) afterwards(file => file.mendRecord(visit))
    // For whoever looks after the site.
    if (/latchkey=check/.test(location.search)) {
      void use(load('check', __INTEGRITY__.check), file => file.showCheck(visit))
    }
    if (/latchkey=inventory/.test(location.search) || isInventoryKept) {
      void use(inventory(), file => file.showInventory(visit))
    }
    if (level !== 'mark') onWrite = watchLeftovers(guard.judge, sweep, keep)
  }

  visit.seen = mergeSights(
    sights,
    choice.decision,
    ({ effectiveDirective: what, blockedURI: url, sourceFile }, when) =>
      guard.note({ what, url, id: '', why: 'policy of the page', who: sourceFile || null, when }),
  )
  visit.held = () => [...gate.held(), ...guard.refused]
  visit.unheld = gate.unheld
  visit.endWith = keep
  const lookElsewhere = watchElsewhere(() => choice.sync(), keep)
  // What runs at `guard` can neither ask for anything nor store it once it is refused.
  const mayReload = seal || options.level === 'mark'
  const isTouched = mayReload && watchTouch()
  if (seal) checkBarrier()
  // For whoever looks after the site, and asked for it in this tab.
  if (isInventoryKept) void use(inventory(), file => file.goOn(visit))
  keep(() => {
    isOver = true
    clearTimeout(timer as number)
  })
  update()
  whenReady(complete)

  return {
    onNodes: updateSoon,
    onWrite: () => onWrite(),
    openSettings,
    bringBanner: () => use(load('banner', __INTEGRITY__.banner), file => file.mountBanner(visit)),
    moveIn: async () => {
      if (OLD.test(cookieText())) {
        await use(load('moving-in', __INTEGRITY__['moving-in']), file => file.takeOver(visit))
      }
    },
    inventory: () => inventory().then(file => file.takeInventory(visit)),
    openInventory: () => use(inventory(), file => file.openInventory(visit)),
    replaceRecord: (text, maxAgeMs) =>
      afterwards(file => file.replaceRecord(text, maxAgeMs, declared.isShared)),
    async follow(by) {
      // A page may be left before all is done: the next one goes on.
      const end = listen('pagehide', () => writeSession({ ...readSession(), cut: { by, lang: visit.lang } }))
      isFollowing = true
      clearTimeout(timer as number)
      timer = 0
      // A press is answered first. Where it was made elsewhere, or by code, nobody waits for an answer here.
      const made = choice.decision
      if (by !== 'other' && by !== 'api') await afterPaint()
      // Another tab may have decided at the same moment: whichever record stands is followed, here as there.
      lookElsewhere()
      isFollowing = false
      if (isOver || choice.decision !== made) return end()
      // What came unmarked while it was allowed and shows in a frame of its own can be taken back.
      if (options.level !== 'mark') {
        guard.inspect([native('querySelectorAll')('iframe,frame,object,embed')])
      }
      update()
      const before = allowed
      allowed = choice.decision.allowed
      const isNeeded = seal
        ? // Something was allowed when the document began and no longer is, or the other way round.
          seal.shut.size > seal.shutAtFirst || [...seal.shut].some(choice.allows)
        : mayReload && gate.runsOn()
      afterwards(file =>
        file
          .followDecision(visit, { before, by, isNeeded, isTouched: !isTouched || isTouched() })
          .finally(end),
      )
    },
  }
}
