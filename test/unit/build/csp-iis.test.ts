import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { headerPlan } from '../../../src/build/csp/header-plan.ts'
import { iisConfig } from '../../../src/build/csp/iis.ts'
import { readManifest } from '../../../src/manifest/read-manifest.ts'
import { expectedPolicy, MANIFESTS, ODD, visits } from '../../support/csp-cases.ts'

// IIS runs nowhere near us. Its expressions are those of ECMAScript, so its rules can be followed here, as its
// documentation says that they are: in order, each with its precondition, its conditions and its pattern.

type Attributes = Record<string, string>

interface Node {
  readonly tag: string
  readonly attributes: Attributes
  readonly children: Node[]
}

const ENTITIES: Record<string, string> = { lt: '<', gt: '>', quot: '"', amp: '&' }

/** Reads XML without text; throws where it is not well formed. */
function parse(xml: string): Node {
  const root: Node = { tag: '', attributes: {}, children: [] }
  const open = [root]
  const body = xml.replace(/^<\?xml[^>]*\?>\n/, '').replace(/<!--((?!--)[\s\S])*-->/, '')
  const rest = body.replace(
    /<(\/?)([\w.]+)((?: \w+="[^"<]*")*)( ?\/)?>/g,
    (_, closes, tag, list, isEmpty) => {
      if (closes) {
        if (open.pop()?.tag !== tag) throw new Error(`</${tag}> closes nothing`)
        return ''
      }
      const attributes = Object.fromEntries(
        [...String(list).matchAll(/(\w+)="([^"]*)"/g)].map(([, name = '', value = '']) => [
          name,
          value.replace(/&(\w+);/g, (_, entity: string) => ENTITIES[entity]!),
        ]),
      )
      const node: Node = { tag: String(tag), attributes, children: [] }
      open.at(-1)?.children.push(node)
      if (!isEmpty) open.push(node)
      return ''
    },
  )
  if (open.length !== 1 || rest.trim() !== '') throw new Error(`Not well formed: ${rest.trim()}`)
  return root
}

function find(node: Node, tag: string): Node[] {
  return [...(node.tag === tag ? [node] : []), ...node.children.flatMap(child => find(child, tag))]
}

type Variables = Record<string, string>

const compiled = new Map<string, RegExp>()

/** Compiled once: with its 300 entries, a record's expression takes a while. */
function regExp(pattern: string, flags: string): RegExp {
  const key = `${flags}:${pattern}`
  const known = compiled.get(key) ?? new RegExp(pattern, flags)
  compiled.set(key, known)
  return known
}

/** What the rules make of the headers of an answer. */
function answer(config: Node, given: Variables): Variables {
  const variables = { ...given }
  const holds = ({ attributes: { input = '', pattern = '', negate, ignoreCase } }: Node): boolean => {
    const text = input.replace(/\{(\w+)\}/g, (_, name: string) => variables[name] ?? '')
    return regExp(pattern, ignoreCase === 'false' ? '' : 'i').test(text) !== (negate === 'true')
  }
  const all = ({ attributes, children }: Node): boolean =>
    attributes.logicalGrouping === 'MatchAny' ? children.some(holds) : children.every(holds)
  const preConditions = new Map(find(config, 'preCondition').map(node => [node.attributes.name, node]))

  for (const rule of find(config, 'rule')) {
    const [match] = find(rule, 'match')
    const [action] = find(rule, 'action')
    const { serverVariable = '', pattern = '' } = match!.attributes
    const found = regExp(pattern, 'i').exec(variables[serverVariable] ?? '')
    const isMeant = all(preConditions.get(rule.attributes.preCondition)!)
    if (!found || !isMeant || !find(rule, 'conditions').every(all)) continue
    variables[serverVariable] = action!.attributes.value!.replaceAll('{R:0}', found[0])
  }
  return variables
}

const configOf = (manifest: unknown): Node =>
  parse(iisConfig(headerPlan(readManifest(manifest), 'www.site.example')))

describe('the rules for IIS', () => {
  it.each(Object.entries(MANIFESTS))(
    'make the policy of the page, for records of every kind: %s',
    (_, manifest) => {
      const config = configOf(manifest)
      fc.assert(
        fc.property(visits(manifest), visit => {
          const { RESPONSE_Content_Security_Policy: policy } = answer(config, {
            RESPONSE_CONTENT_TYPE: 'text/html; charset=utf-8',
            // A server takes the spaces around a header away.
            ...(visit.cookie === undefined ? {} : { HTTP_COOKIE: visit.cookie.trim() }),
            ...(visit.gpc === undefined ? {} : { HTTP_SEC_GPC: visit.gpc }),
          })
          expect(policy).toBe(expectedPolicy(manifest, visit, 'www.site.example'))
        }),
        { numRuns: 300 },
      )
    },
    30_000,
  )

  it('keep a policy and a Vary that the site sends', () => {
    const { RESPONSE_Content_Security_Policy: policy, RESPONSE_Vary: vary } = answer(configOf(ODD), {
      RESPONSE_CONTENT_TYPE: 'text/html',
      RESPONSE_Content_Security_Policy: "script-src 'self'",
      RESPONSE_Vary: 'Accept-Encoding',
    })
    expect(policy).toBe(
      `script-src 'self', ${expectedPolicy(ODD, { cookie: '', gpc: undefined }, 'www.site.example')}`,
    )
    expect(vary).toBe('Accept-Encoding, Cookie, Sec-GPC')
  })

  it('keep pages and scripts out of shared caches, without ETag and Last-Modified', () => {
    for (const [type, caching] of [
      ['text/html', 'private, no-cache'],
      ['Application/JavaScript', 'private'],
    ] as const) {
      expect(
        answer(configOf(ODD), {
          RESPONSE_CONTENT_TYPE: type,
          RESPONSE_ETag: '"1"',
          RESPONSE_Last_Modified: 'yesterday',
        }),
      ).toMatchObject({ RESPONSE_Cache_Control: caching, RESPONSE_ETag: '', RESPONSE_Last_Modified: '' })
    }
  })

  it('touch nothing else', () => {
    for (const type of ['image/png', 'text/css', 'application/json', '']) {
      const given = {
        RESPONSE_CONTENT_TYPE: type,
        RESPONSE_ETag: '"1"',
        RESPONSE_Content_Security_Policy: 'sandbox',
      }
      expect(answer(configOf(ODD), given)).toEqual(given)
    }
  })

  it('have a name each, which IIS demands', () => {
    const names = find(configOf(ODD), 'rule').map(({ attributes }) => attributes.name)
    expect(new Set(names).size).toBe(names.length)
  })
})
