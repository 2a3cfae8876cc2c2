/**
 * Finds the banner that was rendered ahead, as the parser brings it, so that it is shown with the first frame.
 *
 * Only a child of the body counts: what stands deeper under our id is somebody's content, not our banner.
 * @returns the function that stops looking.
 */
export declare function findBanner(found: (banner: HTMLElement) => void): () => void;
