import { native } from './natives.ts'
import { report } from './report.ts'

/** The JSON in a script element of the page; undefined, with a message, where there is none or it does not parse. */
export function readJson(id: string): unknown {
  try {
    // Only a script: any other element with that id is somebody's content, and some have a text too.
    const [element] = native('querySelectorAll')<HTMLScriptElement>(`script[id=${id}]`)
    return JSON.parse(element?.text as string)
  } catch (error) {
    report(`no JSON in #${id}`, error)
    return
  }
}
