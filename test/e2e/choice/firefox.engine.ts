import { testEverywhere } from './test-everywhere.ts'
import { testRandomVisits } from './test-random-visits.ts'

testEverywhere('firefox')
testRandomVisits('firefox')
