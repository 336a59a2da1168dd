const httpStatusCodes: Readonly<Record<string, number>> = {
  AccessDenied: 403,
  ApiNotFound: 404,
  GeneralException: 500,
  ItemAlreadyExists: 409,
  ItemNotFound: 404,
  NotImplemented: 501,
};

const standardMessages: Readonly<Record<string, string>> = {
  AccessDenied: "You cannot perform the requested operation.",
  GeneralException: "There was an internal error while processing the request.",
  InvalidArgument: "The argument is invalid or missing or has an incorrect format.",
  InvalidOperation: "The operation attempted is invalid on the object.",
  InvalidReference: "This reference is not valid for the current operation.",
  ItemAlreadyExists: "The resource being created already exists.",
  ItemNotFound: "The requested resource doesn't exist.",
  RangeExceedsLimit: "The cell count in the range has exceeded the maximum supported number.",
};

/** An error that the add-in receives as `OfficeExtension.Error`: code, message and the member that failed. */
export class RichError extends Error {
  constructor(
    readonly code: string,
    message?: string,
    readonly location?: string,
  ) {
    super(message ?? standardMessages[code] ?? code);
    this.name = "RichError";
  }

  get httpStatusCode(): number {
    return httpStatusCodes[this.code] ?? 400;
  }

  at(location: string): RichError {
    return this.location === undefined ? new RichError(this.code, this.message, location) : this;
  }
}
