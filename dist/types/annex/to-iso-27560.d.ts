import type { Receipt } from '../choice/receipt.js';
import type { Manifest } from '../manifest/types.js';
/** A receipt beside what the manifest says of each answer, by the fields of ISO/IEC TS 27560:2023. */
export type Iso27560Record = ReturnType<typeof toIso27560>;
/**
 * Puts a receipt and the manifest upon which it was given together as a consent record after ISO/IEC TS 27560:2023.
 * What neither of them knows is left out: docs/receipt.md says field by field what that is, and why.
 * @param manifest the one whose fingerprints the receipt holds, from your archive.
 */
export declare function toIso27560(receipt: Receipt, manifest: Manifest): {
    schema_version: string;
    privacy_notice: string;
    language: string;
    jurisdiction: string;
    withdrawal_method: string;
    party: {
        name: string;
        contact: string;
    };
    purposes: {
        purpose: string;
        purpose_type: string;
        lawful_basis: import("../index.js").Basis | undefined;
        fingerprint: string;
        pii_information: {
            names: readonly string[];
            pii_type: import("../index.js").EntryType;
            purpose: string;
            retention_period: string;
        }[];
        recipient_third_parties: {
            name: string;
            service: string;
            role: string;
            storage_location: string;
            safeguard: string;
        }[];
        event: {
            event_type: string;
            event_state: string;
            event_time: string;
            valid_until: string;
            collection_method: string;
        };
    }[];
};
