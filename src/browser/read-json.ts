import { report } from './report.ts'

/** The JSON in a script element of the page; undefined, with a message, where there is none or it does not parse. */
export function readJson(id: string): unknown {
  const element = document.getElementById(id)
  if (!(element instanceof HTMLScriptElement)) {
    report(`no <script type="application/json" id="${id}"> stands before ours; nothing optional runs`)
    return
  }
  try {
    return JSON.parse(element.text)
  } catch (error) {
    report(`#${id} is not JSON; nothing optional runs`, error)
    return
  }
}
