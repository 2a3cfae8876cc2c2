/**
 * What `latchkey changes` proposes to tell readers. `{title}` is that of a category, `{service}` the name of a service.
 * No page loads it.
 */
export interface ChangesWords {
    readonly isNew: string;
    readonly isGone: string;
    readonly added: string;
    /** The same where somebody stands behind it: `{provider}`. */
    readonly addedFrom: string;
    readonly removed: string;
    /** `{hosts}` */
    readonly hostsAdded: Readonly<Record<'one' | 'many', string>>;
    readonly hostsRemoved: Readonly<Record<'one' | 'many', string>>;
    /** `{provider}` */
    readonly provider: string;
    readonly providerUnnamed: string;
    /** `{who}` it is. */
    readonly roles: Readonly<Record<'controller' | 'joint controller' | 'processor', string>>;
    readonly roleUnnamed: string;
    /** `{country}` */
    readonly country: string;
    readonly countryUnnamed: string;
    /** `{time}` */
    readonly longer: string;
    readonly shorter: string;
    readonly untilClosed: string;
    readonly keepsNothing: string;
    /** What a new basis gives visitors. */
    readonly kinds: Readonly<Record<'none' | 'asks' | 'objects', string>>;
    /** A new basis that gives them the same. */
    readonly basis: string;
}
