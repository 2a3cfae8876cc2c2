import { HtmlValidate } from 'html-validate'

const judge = new HtmlValidate({
  root: true,
  extends: ['html-validate:recommended', 'html-validate:a11y'],
  rules: {
    // How a browser writes down what it holds.
    'attribute-boolean-style': 'off',
    // HTML allows everything but spaces. Ids of categories hold no dots, so that dots keep ours apart.
    'valid-id': ['error', { relaxed: true }],
    // On a phone tables are laid out as cards, and then browsers take their roles for lost unless they are written down.
    'no-redundant-role': 'off',
    // With a submit button, Enter on a checkbox would decide. Only a press on a button may.
    'wcag/h32': 'off',
    // Pages often have styles for `section` and `h2`, and never for a `div` with a role. The GOV.UK banner is such a one.
    // The level of a placeholder's heading follows what it stands under, too.
    'prefer-native-element': ['error', { exclude: ['region', 'heading'] }],
  },
})

/** What is wrong in HTML by its specification, and by what is known of accessibility, each as a line. */
export async function htmlFaults(html: string): Promise<string[]> {
  const { results } = await judge.validateString(html)
  return results.flatMap(({ messages }) =>
    messages.map(({ ruleId, message, selector }) => `${ruleId}: ${message} (${selector ?? 'the page'})`),
  )
}
