/** As much of Playwright's `Browser` as is used: Chromium, Firefox or WebKit, started by whoever tests. */
export interface DrivenBrowser<Page extends DrivenPage = DrivenPage> {
    newContext(options: {
        readonly extraHTTPHeaders?: {
            [name: string]: string;
        };
    }): Promise<DrivenContext<Page>>;
}
/** One visitor's profile. */
export interface DrivenContext<Page extends DrivenPage = DrivenPage> {
    newPage(): Promise<Page>;
    cookies(): Promise<readonly DrivenCookie[]>;
    addInitScript(script: {
        content: string;
    }): Promise<unknown>;
    on(event: 'request', listener: (request: DrivenRequest) => void): unknown;
    on(event: 'requestfinished', listener: (request: DrivenRequest) => void): unknown;
    on(event: 'requestfailed', listener: (request: DrivenRequest) => void): unknown;
    on(event: 'response', listener: (response: DrivenResponse) => void): unknown;
    close(): Promise<void>;
}
/** A cookie as the browser has it; of the value nothing is kept but whether it changed. */
export interface DrivenCookie {
    readonly name: string;
    readonly value: string;
    readonly domain: string;
    readonly path: string;
    /** The site in whose pages alone a partitioned cookie is seen. */
    readonly partitionKey?: string;
    /** In seconds since 1970; -1 for the session. */
    readonly expires: number;
}
export interface DrivenPage {
    goto(url: string, options: {
        waitUntil: 'load';
        timeout: number;
    }): Promise<{
        status(): number;
        url(): string;
    } | null>;
    url(): string;
    evaluate(expression: string): Promise<unknown>;
    locator(selector: string): DrivenLocator;
    mainFrame(): DrivenFrame;
    frames(): readonly DrivenFrame[];
    on(event: 'websocket', listener: (socket: {
        url(): string;
    }) => void): unknown;
}
export interface DrivenLocator {
    first(): DrivenLocator;
    click(options: {
        timeout: number;
    }): Promise<void>;
    setChecked(isChecked: boolean, options: {
        timeout: number;
    }): Promise<void>;
}
export interface DrivenFrame {
    url(): string;
    parentFrame(): DrivenFrame | null;
    evaluate(expression: string): Promise<unknown>;
}
export interface DrivenRequest {
    url(): string;
    resourceType(): string;
    isNavigationRequest(): boolean;
    frame(): DrivenFrame;
    failure(): {
        errorText: string;
    } | null;
}
export interface DrivenResponse {
    url(): string;
    status(): number;
    request(): DrivenRequest;
    headerValues(name: string): Promise<string[]>;
}
