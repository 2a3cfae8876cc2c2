import { testLevel } from './level-cases.ts'

testLevel('guard')
