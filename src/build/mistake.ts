/** Something that the person at the keyboard can put right: said in a sentence, without a stack trace. */
export class Mistake extends Error {
  // Set by hand, because a bundler may rename the class.
  override readonly name = 'Mistake'
  /** 1: the manifest is wrong. 2: the command line is. */
  readonly exitCode: 1 | 2

  constructor(message: string, exitCode: 1 | 2) {
    super(message)
    this.exitCode = exitCode
  }
}
