/** Whether what belongs to a domain is there on a host too, or on hosts like `*.name`: it is that, or stands below it. */
export declare function reaches(domain: string, host: string): boolean;
