import { native } from './natives.ts'
import { report } from './report.ts'

/** The JSON in a script element of the page; undefined, with a message, where there is none or it does not parse. */
export function readJson(id: string): unknown {
  const element = native('getElementById')(id)
  try {
    // Only a script's text: any other element with that id is somebody's content.
    return JSON.parse((element as HTMLScriptElement).text)
  } catch (error) {
    report(`no JSON in #${id}`, error)
    return
  }
}
