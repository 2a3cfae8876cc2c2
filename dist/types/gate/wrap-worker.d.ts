import type { Declared } from '../manifest/declared.js';
/** What wrapping works with. */
interface WrapOptions {
    /** Address of our worker file. */
    readonly prelude: string;
    readonly declared: Pick<Declared, 'services' | 'names'>;
    readonly allows: (id: string) => boolean;
}
/**
 * The address of a script that does what a worker's script does, with our worker file in front, which asks no host that
 * is refused. A worker by address has a policy of its own; one that is made of this page's own text has the page's.
 */
export declare function wrapWorker(address: unknown, isModule: boolean, { prelude, declared, allows }: WrapOptions): unknown;
export {};
