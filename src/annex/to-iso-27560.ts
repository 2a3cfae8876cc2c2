import type { Receipt } from '../choice/receipt.ts'
import type { Manifest } from '../manifest/types.ts'
import { expirySeconds } from '../manifest/expiry.ts'
import { categoryTexts } from '../words/category-texts.ts'
import { textIn } from '../words/text-in.ts'
import { annexEntries, recordLifetime } from './annex-entries.ts'
import { basisOf } from './choice-states.ts'
import { soundManifest } from './sound-manifest.ts'
import { wordsIn } from '../languages/words-in.ts'

/** A receipt beside what the manifest says of each answer, by the fields of ISO/IEC TS 27560:2023. */
export type Iso27560Record = ReturnType<typeof toIso27560>

/**
 * Puts a receipt and the manifest upon which it was given together as a consent record after ISO/IEC TS 27560:2023.
 * What neither of them knows is left out: docs/receipt.md says field by field what that is, and why.
 * @param manifest the one whose fingerprints the receipt holds, from your archive.
 */
export function toIso27560(receipt: Receipt, manifest: Manifest) {
  const lang = receipt.lang ?? 'en'
  const words = wordsIn(lang, manifest)
  const sound = soundManifest(manifest)
  const entries = annexEntries(sound, words)
  const lifetime = expirySeconds(recordLifetime(sound.options.lifetime)) ?? 0
  const site = textIn(sound.site.name, lang)
  return {
    schema_version: 'ISO/IEC TS 27560:2023',
    privacy_notice: sound.site.privacyUrl ?? '',
    language: lang,
    jurisdiction: 'GB',
    withdrawal_method: '#latchkey-settings',
    party: { name: site, contact: sound.site.contact ?? '' },
    purposes: Object.entries(receipt.answers).map(([id, answer]) => {
      const own = sound.services.get(id)
      const category = own?.category ?? id
      const { title, description } = categoryTexts(category, sound.categories.get(category), {
        ...words.common,
        lang,
      })
      const services = own ? [own] : [...sound.services.values()].filter(one => one.category === id)
      const rows = entries.filter(entry => (own ? entry.service === own : entry.category === id))
      return {
        purpose: description || title,
        purpose_type: category,
        lawful_basis: basisOf(sound, category),
        fingerprint: receipt.fingerprints[id] ?? '',
        pii_information: rows.map(({ names, type, purpose, expiry }) => ({
          names,
          pii_type: type,
          purpose: textIn(purpose, lang),
          retention_period: expiry,
        })),
        recipient_third_parties: services.map(({ name, provider, role, country, safeguard }) => ({
          name: provider ?? name,
          service: name,
          role: role ?? '',
          storage_location: country ?? '',
          safeguard: safeguard ?? '',
        })),
        event: {
          // What nobody was asked about is no consent, given or refused.
          event_type: /objected/.test(answer) ? 'objection' : 'explicit',
          event_state: answer === 'granted' ? 'given' : answer,
          event_time: receipt.time,
          valid_until: new Date(Date.parse(receipt.time) + lifetime * 1000).toISOString(),
          collection_method: receipt.by ?? '',
        },
      }
    }),
  }
}
