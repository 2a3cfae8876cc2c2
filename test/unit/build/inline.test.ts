import { runInNewContext } from 'node:vm'
import { describe, expect, it } from 'vitest'
import fc from 'fast-check'
import { inlineJson, inlineScript } from '../../../src/build/inline.ts'

describe('inlineJson', () => {
  it('gives back what went in, whatever it was', () => {
    fc.assert(
      fc.property(fc.jsonValue(), value => {
        expect(JSON.parse(inlineJson(value))).toEqual(JSON.parse(JSON.stringify(value)))
      }),
    )
  })

  it('leaves nothing that ends the element or opens a comment', () => {
    const text = inlineJson({ purpose: '</script><!-- <script> --> \u2028\u2029' })
    expect(text).not.toMatch(/[<\u2028\u2029]|-->/)
    expect(JSON.parse(text)).toEqual({ purpose: '</script><!-- <script> --> \u2028\u2029' })
  })
})

describe('inlineScript', () => {
  it.each([
    ["'</script>'", '</script>'],
    ['`<!-- </SCRIPT >`', '<!-- </SCRIPT >'],
    ['/<\\/script/u.test("</script")', true],
    ['1 < 2', true],
  ])('keeps what %s means, and lets nothing of it look like markup', (code, value) => {
    const inline = inlineScript(code)
    expect(inline).not.toMatch(/<!--|<\/script/i)
    expect(runInNewContext(inline)).toBe(value)
  })
})
