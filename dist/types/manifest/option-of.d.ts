/** An option of a manifest that only lazy code needs, as it stands there, unchecked; undefined where there is none. */
export declare function optionOf(manifest: unknown, name: string): unknown;
