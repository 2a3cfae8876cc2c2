import { readFileSync } from 'node:fs'
import { renderHomes } from './pages/react-server.jsx'

/** A page of this folder, with what stands at the start of its head and its body. */
export function pageOf(name: string, { head, body } = { head: '', body: '' }): string {
  return readFileSync(new URL(`pages/${name}.html`, import.meta.url), 'utf8')
    .replace('<!-- head -->', () => head)
    .replace('<!-- body -->', () => body)
    .replace('<!-- app -->', () => renderHomes())
}
