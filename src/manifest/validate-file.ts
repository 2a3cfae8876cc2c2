/** Explains a manifest's faults in the console. */
export function explainFaults(input: unknown): void {
  void input
}
