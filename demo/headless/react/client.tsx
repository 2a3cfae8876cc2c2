/** @jsxImportSource react */
import { hydrateRoot } from 'react-dom/client'
import { Page } from './Page.tsx'

// The same as on the server, or React would find another page than the one that stands there.
const props = JSON.parse(document.getElementById('page-props')?.textContent ?? '{}')
hydrateRoot(document, <Page {...props} />)
