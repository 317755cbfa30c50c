-- What somebody does not want to be offered any more on their path page; everything stays to be found among their ways in.
CREATE TABLE offer_put_away (
    account uuid NOT NULL REFERENCES account,
    offer   text NOT NULL CHECK (length(offer) BETWEEN 1 AND 40),
    at      timestamptz NOT NULL,
    PRIMARY KEY (account, offer)
);
