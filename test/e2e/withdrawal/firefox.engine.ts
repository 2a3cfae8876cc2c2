import { testWithdrawal } from './test-withdrawal.ts'

testWithdrawal('firefox')
