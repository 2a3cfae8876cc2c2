/** @jsxImportSource react */
import { renderToString } from 'react-dom/server'
import { Homes } from './react-parts.jsx'

/** The app as its server sends it. */
export const renderHomes = () => renderToString(<Homes />)
