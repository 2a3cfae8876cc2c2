// node demo/intake/start.mjs: takes decisions on port 8090. The usual PG* variables say where the database is.
import { readFileSync } from 'node:fs'
import pg from 'pg'
import { createIntake } from './create-intake.mjs'

const sources = (process.env.SOURCES ?? '').split(' ').filter(Boolean)
if (!sources.length)
  throw new Error('SOURCES names the origins of your sites, such as https://www.example.org.uk')

const database = new pg.Pool({ max: 4, connectionTimeoutMillis: 5000 })
// A connection that breaks while nobody uses it is made anew.
database.on('error', error => console.error(`intake: ${error.message}`))
await database.query(readFileSync(new URL('schema.sql', import.meta.url), 'utf8'))
createIntake({ database, sources }).listen(Number(process.env.PORT ?? 8090), '127.0.0.1')
