import { testLevel } from './level-cases.ts'

testLevel('seal')
