/** A picture of a guide, and where it is taken. */
export interface Picture {
  /** File in docs/guides/images, without `.png`. */
  readonly name: string
  /** An example of the gallery, by name; or a page of the demo, by path. */
  readonly of: { readonly example: string } | { readonly page: string }
  /** What is done before, step by step: an address is gone to, anything else is an element that is pressed. */
  readonly steps?: readonly string[]
  /** Selects what is scrolled to the top of the window. Default: the page stays where it is. */
  readonly from?: string
  /** Size of the window in pixels. */
  readonly window: readonly [width: number, height: number]
  /** Selects the element that is in the picture, as much of it as the window shows. Default: the whole window. */
  readonly part?: string
  /** A file of ours that has not come yet when the picture is taken. */
  readonly before?: string
}
