/** A tool that moves, merges or delays scripts. */
export interface Optimiser {
  readonly name: string
  /** What it leaves in the tags of a page's scripts and style sheets. */
  readonly trace: RegExp
  /** Attributes by which it leaves a script alone; none where it knows none. */
  readonly marks: readonly string[]
}

/** docs/guides/snippet.md says where each mark is documented. */
export const OPTIMISERS: readonly Optimiser[] = [
  {
    name: 'WP Rocket',
    trace: /rocketlazyloadscript|data-rocket-|\/cache\/(?:min|busting)\/|wp-rocket/,
    marks: ['data-nowprocket', 'data-no-minify'],
  },
  {
    name: 'LiteSpeed Cache',
    trace: /litespeed/,
    marks: ['data-no-optimize', 'data-no-defer'],
  },
  {
    name: 'Cloudflare Rocket Loader',
    trace: /rocket-loader|data-cf-settings|type="[\da-f]{16,}-(?:text\/javascript|module)"/,
    marks: ['data-cfasync'],
  },
  { name: 'Autoptimize', trace: /autoptimize/, marks: ['data-noptimize'] },
  { name: 'Jetpack Boost', trace: /jetpack-boost|boost-cache/, marks: ['data-jetpack-boost'] },
  {
    name: 'PageSpeed',
    trace: /text\/psajs|\.pagespeed\.|pagespeed_/,
    marks: ['data-pagespeed-no-defer'],
  },
  { name: 'NitroPack', trace: /nitropack|nitro-/, marks: [] },
  { name: 'SiteGround Optimizer', trace: /siteground-optimizer/, marks: [] },
]
