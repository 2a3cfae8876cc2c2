import { type UrlOwners } from '../../manifest/url-owners.js';
/** The picture that the page gives for the time of waiting. From this site only: another host would be asked for it. */
export declare function localPoster(embed: Element, ownersOf: UrlOwners['ownersOf']): string;
