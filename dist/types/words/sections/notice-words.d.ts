/** What the notice says: the prose around the tables. Sentences that need a fact are left out where it is missing. */
export interface NoticeWords {
    readonly what: Readonly<Record<'title' | 'text', string>>;
    readonly use: {
        readonly title: string;
        /** What holds for a category without a switch, one that asks, and one that is on until the visitor objects. */
        readonly kinds: Readonly<Record<'none' | 'asks' | 'objects', string>>;
    };
    readonly refuse: {
        readonly title: string;
        /** `{settings}`: the link that opens the settings. */
        readonly choose: string;
        /** The same where nothing asks: `{settings}`. */
        readonly object: string;
        /** `{time}` */
        readonly remembered: string;
        /** What follows it where something asks, and where something is on until the visitor objects. */
        readonly then: Readonly<Record<'asks' | 'objects', string>>;
        readonly browser: string;
        /** Where nothing has a switch. */
        readonly nothing: string;
        /** Global Privacy Control, where nothing is on until the visitor objects, and where something is. */
        readonly gpc: Readonly<Record<'asks' | 'objects', string>>;
    };
    readonly without: Readonly<Record<'title' | 'text', string>>;
    readonly who: {
        readonly title: string;
        /** Cookies that no service sets. */
        readonly us: string;
        readonly others: string;
        /** `{name}`, `{provider}` */
        readonly by: string;
        /** What a service sets or reads: `{names}`. */
        readonly sets: string;
        readonly roles: Readonly<Record<'controller' | 'joint controller' | 'processor', string>>;
        /** `{country}` */
        readonly country: string;
        /** `{safeguard}` */
        readonly safeguard: string;
        /** Text of a link. `{provider}` */
        readonly more: string;
    };
    readonly others: Readonly<Record<'title' | 'text', string>>;
    readonly changes: {
        readonly title: string;
        /** `{date}` */
        readonly updated: string;
        readonly list: string;
        readonly again: string;
        /** `{who}` */
        readonly approved: string;
        /** `{date}` */
        readonly review: string;
    };
    readonly contact: {
        readonly title: string;
        /** `{contact}` */
        readonly text: string;
        /** `{notice}`: the link. */
        readonly more: string;
        readonly notice: string;
    };
    readonly complain: {
        readonly title: string;
        readonly us: string;
        /** `{regulator}`: the link. */
        readonly regulator: string;
        /** `{date}`, `{former}` */
        readonly former: string;
    };
}
