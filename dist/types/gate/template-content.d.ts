/** A copy of a template's content in which the scripts are marked, so that they take their turn with the others. */
export declare function templateContent(template: HTMLTemplateElement): DocumentFragment;
