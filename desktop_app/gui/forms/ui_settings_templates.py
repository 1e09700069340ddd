# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'settings_templates.ui'
##
## Created by: Qt User Interface Compiler version 6.12.0
##
## WARNING! All changes made in this file will be lost when recompiling UI file!
################################################################################

from PySide6.QtCore import (QCoreApplication, QMetaObject, QSize, Qt)
from PySide6.QtWidgets import (QComboBox, QFrame, QHBoxLayout,
    QLabel, QLineEdit, QPlainTextEdit, QPushButton,
    QScrollArea, QSizePolicy, QSpacerItem, QSplitter,
    QVBoxLayout, QWidget)

from desktop_app.gui.widgets.date_field import DateField
from desktop_app.gui.widgets.pdf_view import PdfView

class Ui_TemplatesPage(object):
    def setupUi(self, TemplatesPage):
        if not TemplatesPage.objectName():
            TemplatesPage.setObjectName(u"TemplatesPage")
        self.outer = QVBoxLayout(TemplatesPage)
        self.outer.setSpacing(8)
        self.outer.setObjectName(u"outer")
        self.outer.setContentsMargins(0, 0, 0, 0)
        self.heading = QLabel(TemplatesPage)
        self.heading.setObjectName(u"heading")
        self.heading.setProperty(u"role", u"heading")
        self.heading.setWordWrap(True)

        self.outer.addWidget(self.heading)

        self.kind_row = QHBoxLayout()
        self.kind_row.setSpacing(8)
        self.kind_row.setObjectName(u"kind_row")
        self.kind_label = QLabel(TemplatesPage)
        self.kind_label.setObjectName(u"kind_label")

        self.kind_row.addWidget(self.kind_label)

        self.kind = QComboBox(TemplatesPage)
        self.kind.setObjectName(u"kind")
        self.kind.setMinimumSize(QSize(0, 38))

        self.kind_row.addWidget(self.kind)

        self.version_label = QLabel(TemplatesPage)
        self.version_label.setObjectName(u"version_label")

        self.kind_row.addWidget(self.version_label)

        self.version = QComboBox(TemplatesPage)
        self.version.setObjectName(u"version")
        self.version.setMinimumSize(QSize(0, 38))

        self.kind_row.addWidget(self.version)

        self.kind_row.setStretch(1, 3)
        self.kind_row.setStretch(3, 2)

        self.outer.addLayout(self.kind_row)

        self.words = QLabel(TemplatesPage)
        self.words.setObjectName(u"words")
        self.words.setProperty(u"role", u"hint")
        self.words.setWordWrap(True)

        self.outer.addWidget(self.words)

        self.splitter = QSplitter(TemplatesPage)
        self.splitter.setObjectName(u"splitter")
        self.splitter.setOrientation(Qt.Orientation.Horizontal)
        self.splitter.setChildrenCollapsible(False)
        self.left = QWidget(self.splitter)
        self.left.setObjectName(u"left")
        self.left_layout = QVBoxLayout(self.left)
        self.left_layout.setSpacing(8)
        self.left_layout.setObjectName(u"left_layout")
        self.left_layout.setContentsMargins(0, 0, 8, 0)
        self.words_area = QScrollArea(self.left)
        self.words_area.setObjectName(u"words_area")
        self.words_area.setWidgetResizable(True)
        self.words_area.setFrameShape(QFrame.Shape.NoFrame)
        self.words_area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.words_sheet = QWidget()
        self.words_sheet.setObjectName(u"words_sheet")
        self.words_layout = QVBoxLayout(self.words_sheet)
        self.words_layout.setSpacing(4)
        self.words_layout.setObjectName(u"words_layout")
        self.words_layout.setContentsMargins(0, 0, 12, 0)
        self.s_head = QLabel(self.words_sheet)
        self.s_head.setObjectName(u"s_head")
        self.s_head.setProperty(u"role", u"title")
        self.s_head.setWordWrap(True)

        self.words_layout.addWidget(self.s_head)

        self.shape_label = QLabel(self.words_sheet)
        self.shape_label.setObjectName(u"shape_label")

        self.words_layout.addWidget(self.shape_label)

        self.shape = QComboBox(self.words_sheet)
        self.shape.setObjectName(u"shape")
        self.shape.setMinimumSize(QSize(0, 38))

        self.words_layout.addWidget(self.shape)

        self.shape_fault = QLabel(self.words_sheet)
        self.shape_fault.setObjectName(u"shape_fault")
        self.shape_fault.setProperty(u"role", u"error")
        self.shape_fault.setWordWrap(True)

        self.words_layout.addWidget(self.shape_fault)

        self.title_label = QLabel(self.words_sheet)
        self.title_label.setObjectName(u"title_label")

        self.words_layout.addWidget(self.title_label)

        self.title = QLineEdit(self.words_sheet)
        self.title.setObjectName(u"title")

        self.words_layout.addWidget(self.title)

        self.title_fault = QLabel(self.words_sheet)
        self.title_fault.setObjectName(u"title_fault")
        self.title_fault.setProperty(u"role", u"error")
        self.title_fault.setWordWrap(True)

        self.words_layout.addWidget(self.title_fault)

        self.subject_label = QLabel(self.words_sheet)
        self.subject_label.setObjectName(u"subject_label")

        self.words_layout.addWidget(self.subject_label)

        self.subject = QLineEdit(self.words_sheet)
        self.subject.setObjectName(u"subject")

        self.words_layout.addWidget(self.subject)

        self.subject_fault = QLabel(self.words_sheet)
        self.subject_fault.setObjectName(u"subject_fault")
        self.subject_fault.setProperty(u"role", u"error")
        self.subject_fault.setWordWrap(True)

        self.words_layout.addWidget(self.subject_fault)

        self.nature_label = QLabel(self.words_sheet)
        self.nature_label.setObjectName(u"nature_label")

        self.words_layout.addWidget(self.nature_label)

        self.nature = QLineEdit(self.words_sheet)
        self.nature.setObjectName(u"nature")

        self.words_layout.addWidget(self.nature)

        self.nature_fault = QLabel(self.words_sheet)
        self.nature_fault.setObjectName(u"nature_fault")
        self.nature_fault.setProperty(u"role", u"error")
        self.nature_fault.setWordWrap(True)

        self.words_layout.addWidget(self.nature_fault)

        self.attachments_label = QLabel(self.words_sheet)
        self.attachments_label.setObjectName(u"attachments_label")

        self.words_layout.addWidget(self.attachments_label)

        self.attachments = QLineEdit(self.words_sheet)
        self.attachments.setObjectName(u"attachments")

        self.words_layout.addWidget(self.attachments)

        self.attachments_fault = QLabel(self.words_sheet)
        self.attachments_fault.setObjectName(u"attachments_fault")
        self.attachments_fault.setProperty(u"role", u"error")
        self.attachments_fault.setWordWrap(True)

        self.words_layout.addWidget(self.attachments_fault)

        self.attachments_with_list_label = QLabel(self.words_sheet)
        self.attachments_with_list_label.setObjectName(u"attachments_with_list_label")

        self.words_layout.addWidget(self.attachments_with_list_label)

        self.attachments_with_list = QLineEdit(self.words_sheet)
        self.attachments_with_list.setObjectName(u"attachments_with_list")

        self.words_layout.addWidget(self.attachments_with_list)

        self.attachments_with_list_fault = QLabel(self.words_sheet)
        self.attachments_with_list_fault.setObjectName(u"attachments_with_list_fault")
        self.attachments_with_list_fault.setProperty(u"role", u"error")
        self.attachments_with_list_fault.setWordWrap(True)

        self.words_layout.addWidget(self.attachments_with_list_fault)

        self.addressee_label = QLabel(self.words_sheet)
        self.addressee_label.setObjectName(u"addressee_label")

        self.words_layout.addWidget(self.addressee_label)

        self.addressee = QPlainTextEdit(self.words_sheet)
        self.addressee.setObjectName(u"addressee")
        self.addressee.setTabChangesFocus(True)

        self.words_layout.addWidget(self.addressee)

        self.addressee_fault = QLabel(self.words_sheet)
        self.addressee_fault.setObjectName(u"addressee_fault")
        self.addressee_fault.setProperty(u"role", u"error")
        self.addressee_fault.setWordWrap(True)

        self.words_layout.addWidget(self.addressee_fault)

        self.s_body = QLabel(self.words_sheet)
        self.s_body.setObjectName(u"s_body")
        self.s_body.setProperty(u"role", u"title")
        self.s_body.setWordWrap(True)

        self.words_layout.addWidget(self.s_body)

        self.basis_lead_label = QLabel(self.words_sheet)
        self.basis_lead_label.setObjectName(u"basis_lead_label")

        self.words_layout.addWidget(self.basis_lead_label)

        self.basis_lead = QLineEdit(self.words_sheet)
        self.basis_lead.setObjectName(u"basis_lead")

        self.words_layout.addWidget(self.basis_lead)

        self.basis_lead_fault = QLabel(self.words_sheet)
        self.basis_lead_fault.setObjectName(u"basis_lead_fault")
        self.basis_lead_fault.setProperty(u"role", u"error")
        self.basis_lead_fault.setWordWrap(True)

        self.words_layout.addWidget(self.basis_lead_fault)

        self.basis_label = QLabel(self.words_sheet)
        self.basis_label.setObjectName(u"basis_label")

        self.words_layout.addWidget(self.basis_label)

        self.basis = QPlainTextEdit(self.words_sheet)
        self.basis.setObjectName(u"basis")
        self.basis.setTabChangesFocus(True)

        self.words_layout.addWidget(self.basis)

        self.basis_fault = QLabel(self.words_sheet)
        self.basis_fault.setObjectName(u"basis_fault")
        self.basis_fault.setProperty(u"role", u"error")
        self.basis_fault.setWordWrap(True)

        self.words_layout.addWidget(self.basis_fault)

        self.opening_label = QLabel(self.words_sheet)
        self.opening_label.setObjectName(u"opening_label")

        self.words_layout.addWidget(self.opening_label)

        self.opening = QPlainTextEdit(self.words_sheet)
        self.opening.setObjectName(u"opening")
        self.opening.setTabChangesFocus(True)

        self.words_layout.addWidget(self.opening)

        self.opening_fault = QLabel(self.words_sheet)
        self.opening_fault.setObjectName(u"opening_fault")
        self.opening_fault.setProperty(u"role", u"error")
        self.opening_fault.setWordWrap(True)

        self.words_layout.addWidget(self.opening_fault)

        self.opening_attached_label = QLabel(self.words_sheet)
        self.opening_attached_label.setObjectName(u"opening_attached_label")

        self.words_layout.addWidget(self.opening_attached_label)

        self.opening_attached = QPlainTextEdit(self.words_sheet)
        self.opening_attached.setObjectName(u"opening_attached")
        self.opening_attached.setTabChangesFocus(True)

        self.words_layout.addWidget(self.opening_attached)

        self.opening_attached_fault = QLabel(self.words_sheet)
        self.opening_attached_fault.setObjectName(u"opening_attached_fault")
        self.opening_attached_fault.setProperty(u"role", u"error")
        self.opening_attached_fault.setWordWrap(True)

        self.words_layout.addWidget(self.opening_attached_fault)

        self.details_label = QLabel(self.words_sheet)
        self.details_label.setObjectName(u"details_label")

        self.words_layout.addWidget(self.details_label)

        self.details = QPlainTextEdit(self.words_sheet)
        self.details.setObjectName(u"details")
        self.details.setTabChangesFocus(True)

        self.words_layout.addWidget(self.details)

        self.details_fault = QLabel(self.words_sheet)
        self.details_fault.setObjectName(u"details_fault")
        self.details_fault.setProperty(u"role", u"error")
        self.details_fault.setWordWrap(True)

        self.words_layout.addWidget(self.details_fault)

        self.columns_label = QLabel(self.words_sheet)
        self.columns_label.setObjectName(u"columns_label")

        self.words_layout.addWidget(self.columns_label)

        self.columns = QLineEdit(self.words_sheet)
        self.columns.setObjectName(u"columns")

        self.words_layout.addWidget(self.columns)

        self.columns_fault = QLabel(self.words_sheet)
        self.columns_fault.setObjectName(u"columns_fault")
        self.columns_fault.setProperty(u"role", u"error")
        self.columns_fault.setWordWrap(True)

        self.words_layout.addWidget(self.columns_fault)

        self.table_label = QLabel(self.words_sheet)
        self.table_label.setObjectName(u"table_label")

        self.words_layout.addWidget(self.table_label)

        self.table = QLineEdit(self.words_sheet)
        self.table.setObjectName(u"table")

        self.words_layout.addWidget(self.table)

        self.table_fault = QLabel(self.words_sheet)
        self.table_fault.setObjectName(u"table_fault")
        self.table_fault.setProperty(u"role", u"error")
        self.table_fault.setWordWrap(True)

        self.words_layout.addWidget(self.table_fault)

        self.items_lead_label = QLabel(self.words_sheet)
        self.items_lead_label.setObjectName(u"items_lead_label")

        self.words_layout.addWidget(self.items_lead_label)

        self.items_lead = QLineEdit(self.words_sheet)
        self.items_lead.setObjectName(u"items_lead")

        self.words_layout.addWidget(self.items_lead)

        self.items_lead_fault = QLabel(self.words_sheet)
        self.items_lead_fault.setObjectName(u"items_lead_fault")
        self.items_lead_fault.setProperty(u"role", u"error")
        self.items_lead_fault.setWordWrap(True)

        self.words_layout.addWidget(self.items_lead_fault)

        self.body_label = QLabel(self.words_sheet)
        self.body_label.setObjectName(u"body_label")

        self.words_layout.addWidget(self.body_label)

        self.body = QPlainTextEdit(self.words_sheet)
        self.body.setObjectName(u"body")
        self.body.setTabChangesFocus(True)

        self.words_layout.addWidget(self.body)

        self.body_fault = QLabel(self.words_sheet)
        self.body_fault.setObjectName(u"body_fault")
        self.body_fault.setProperty(u"role", u"error")
        self.body_fault.setWordWrap(True)

        self.words_layout.addWidget(self.body_fault)

        self.closing_label = QLabel(self.words_sheet)
        self.closing_label.setObjectName(u"closing_label")

        self.words_layout.addWidget(self.closing_label)

        self.closing = QPlainTextEdit(self.words_sheet)
        self.closing.setObjectName(u"closing")
        self.closing.setTabChangesFocus(True)

        self.words_layout.addWidget(self.closing)

        self.closing_fault = QLabel(self.words_sheet)
        self.closing_fault.setObjectName(u"closing_fault")
        self.closing_fault.setProperty(u"role", u"error")
        self.closing_fault.setWordWrap(True)

        self.words_layout.addWidget(self.closing_fault)

        self.s_end = QLabel(self.words_sheet)
        self.s_end.setObjectName(u"s_end")
        self.s_end.setProperty(u"role", u"title")
        self.s_end.setWordWrap(True)

        self.words_layout.addWidget(self.s_end)

        self.signed_by_label = QLabel(self.words_sheet)
        self.signed_by_label.setObjectName(u"signed_by_label")

        self.words_layout.addWidget(self.signed_by_label)

        self.signed_by = QComboBox(self.words_sheet)
        self.signed_by.setObjectName(u"signed_by")
        self.signed_by.setMinimumSize(QSize(0, 38))

        self.words_layout.addWidget(self.signed_by)

        self.signed_by_fault = QLabel(self.words_sheet)
        self.signed_by_fault.setObjectName(u"signed_by_fault")
        self.signed_by_fault.setProperty(u"role", u"error")
        self.signed_by_fault.setWordWrap(True)

        self.words_layout.addWidget(self.signed_by_fault)

        self.initials_label = QLabel(self.words_sheet)
        self.initials_label.setObjectName(u"initials_label")

        self.words_layout.addWidget(self.initials_label)

        self.initials = QPlainTextEdit(self.words_sheet)
        self.initials.setObjectName(u"initials")
        self.initials.setTabChangesFocus(True)

        self.words_layout.addWidget(self.initials)

        self.initials_fault = QLabel(self.words_sheet)
        self.initials_fault.setObjectName(u"initials_fault")
        self.initials_fault.setProperty(u"role", u"error")
        self.initials_fault.setWordWrap(True)

        self.words_layout.addWidget(self.initials_fault)

        self.copies_to_label = QLabel(self.words_sheet)
        self.copies_to_label.setObjectName(u"copies_to_label")

        self.words_layout.addWidget(self.copies_to_label)

        self.copies_to = QPlainTextEdit(self.words_sheet)
        self.copies_to.setObjectName(u"copies_to")
        self.copies_to.setTabChangesFocus(True)

        self.words_layout.addWidget(self.copies_to)

        self.copies_to_fault = QLabel(self.words_sheet)
        self.copies_to_fault.setObjectName(u"copies_to_fault")
        self.copies_to_fault.setProperty(u"role", u"error")
        self.copies_to_fault.setWordWrap(True)

        self.words_layout.addWidget(self.copies_to_fault)

        self.classification_label = QLabel(self.words_sheet)
        self.classification_label.setObjectName(u"classification_label")

        self.words_layout.addWidget(self.classification_label)

        self.classification = QComboBox(self.words_sheet)
        self.classification.setObjectName(u"classification")
        self.classification.setEditable(True)
        self.classification.setMinimumSize(QSize(0, 38))

        self.words_layout.addWidget(self.classification)

        self.classification_fault = QLabel(self.words_sheet)
        self.classification_fault.setObjectName(u"classification_fault")
        self.classification_fault.setProperty(u"role", u"error")
        self.classification_fault.setWordWrap(True)

        self.words_layout.addWidget(self.classification_fault)

        self.number_label = QLabel(self.words_sheet)
        self.number_label.setObjectName(u"number_label")

        self.words_layout.addWidget(self.number_label)

        self.number = QLineEdit(self.words_sheet)
        self.number.setObjectName(u"number")

        self.words_layout.addWidget(self.number)

        self.number_fault = QLabel(self.words_sheet)
        self.number_fault.setObjectName(u"number_fault")
        self.number_fault.setProperty(u"role", u"error")
        self.number_fault.setWordWrap(True)

        self.words_layout.addWidget(self.number_fault)

        self.name_case_label = QLabel(self.words_sheet)
        self.name_case_label.setObjectName(u"name_case_label")

        self.words_layout.addWidget(self.name_case_label)

        self.name_case = QComboBox(self.words_sheet)
        self.name_case.setObjectName(u"name_case")
        self.name_case.setMinimumSize(QSize(0, 38))

        self.words_layout.addWidget(self.name_case)

        self.name_case_fault = QLabel(self.words_sheet)
        self.name_case_fault.setObjectName(u"name_case_fault")
        self.name_case_fault.setProperty(u"role", u"error")
        self.name_case_fault.setWordWrap(True)

        self.words_layout.addWidget(self.name_case_fault)

        self.qr_caption_label = QLabel(self.words_sheet)
        self.qr_caption_label.setObjectName(u"qr_caption_label")

        self.words_layout.addWidget(self.qr_caption_label)

        self.qr_caption = QLineEdit(self.words_sheet)
        self.qr_caption.setObjectName(u"qr_caption")

        self.words_layout.addWidget(self.qr_caption)

        self.qr_caption_fault = QLabel(self.words_sheet)
        self.qr_caption_fault.setObjectName(u"qr_caption_fault")
        self.qr_caption_fault.setProperty(u"role", u"error")
        self.qr_caption_fault.setWordWrap(True)

        self.words_layout.addWidget(self.qr_caption_fault)

        self.spacer_1 = QSpacerItem(10, 10, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.words_layout.addItem(self.spacer_1)

        self.words_area.setWidget(self.words_sheet)

        self.left_layout.addWidget(self.words_area)

        self.left_layout.setStretch(0, 1)
        self.splitter.addWidget(self.left)
        self.right = QWidget(self.splitter)
        self.right.setObjectName(u"right")
        self.right_layout = QVBoxLayout(self.right)
        self.right_layout.setSpacing(8)
        self.right_layout.setObjectName(u"right_layout")
        self.right_layout.setContentsMargins(0, 0, 0, 0)
        self.sample_row = QHBoxLayout()
        self.sample_row.setSpacing(8)
        self.sample_row.setObjectName(u"sample_row")
        self.sample_label = QLabel(self.right)
        self.sample_label.setObjectName(u"sample_label")

        self.sample_row.addWidget(self.sample_label)

        self.sample = QComboBox(self.right)
        self.sample.setObjectName(u"sample")
        self.sample.setMinimumSize(QSize(0, 38))

        self.sample_row.addWidget(self.sample)

        self.sample_row.setStretch(1, 1)

        self.right_layout.addLayout(self.sample_row)

        self.preview = PdfView(self.right)
        self.preview.setObjectName(u"preview")

        self.right_layout.addWidget(self.preview)

        self.right_layout.setStretch(1, 1)
        self.splitter.addWidget(self.right)

        self.outer.addWidget(self.splitter)

        self.fault = QLabel(TemplatesPage)
        self.fault.setObjectName(u"fault")
        self.fault.setProperty(u"role", u"error")
        self.fault.setWordWrap(True)

        self.outer.addWidget(self.fault)

        self.buttons = QHBoxLayout()
        self.buttons.setSpacing(8)
        self.buttons.setObjectName(u"buttons")
        self.since_label = QLabel(TemplatesPage)
        self.since_label.setObjectName(u"since_label")

        self.buttons.addWidget(self.since_label)

        self.since = DateField(TemplatesPage)
        self.since.setObjectName(u"since")

        self.buttons.addWidget(self.since)

        self.save = QPushButton(TemplatesPage)
        self.save.setObjectName(u"save")
        self.save.setAutoDefault(False)
        self.save.setProperty(u"main", True)

        self.buttons.addWidget(self.save)

        self.spacer_2 = QSpacerItem(10, 10, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.buttons.addItem(self.spacer_2)

        self.seed = QPushButton(TemplatesPage)
        self.seed.setObjectName(u"seed")
        self.seed.setAutoDefault(False)

        self.buttons.addWidget(self.seed)

        self.take_back = QPushButton(TemplatesPage)
        self.take_back.setObjectName(u"take_back")
        self.take_back.setAutoDefault(False)

        self.buttons.addWidget(self.take_back)

        self.import_file = QPushButton(TemplatesPage)
        self.import_file.setObjectName(u"import_file")
        self.import_file.setAutoDefault(False)

        self.buttons.addWidget(self.import_file)

        self.export_file = QPushButton(TemplatesPage)
        self.export_file.setObjectName(u"export_file")
        self.export_file.setAutoDefault(False)

        self.buttons.addWidget(self.export_file)

        self.buttons.setStretch(3, 1)

        self.outer.addLayout(self.buttons)

        self.outer.setStretch(3, 1)
#if QT_CONFIG(shortcut)
        self.kind_label.setBuddy(self.kind)
        self.version_label.setBuddy(self.version)
        self.shape_label.setBuddy(self.shape)
        self.title_label.setBuddy(self.title)
        self.subject_label.setBuddy(self.subject)
        self.nature_label.setBuddy(self.nature)
        self.attachments_label.setBuddy(self.attachments)
        self.attachments_with_list_label.setBuddy(self.attachments_with_list)
        self.addressee_label.setBuddy(self.addressee)
        self.basis_lead_label.setBuddy(self.basis_lead)
        self.basis_label.setBuddy(self.basis)
        self.opening_label.setBuddy(self.opening)
        self.opening_attached_label.setBuddy(self.opening_attached)
        self.details_label.setBuddy(self.details)
        self.columns_label.setBuddy(self.columns)
        self.table_label.setBuddy(self.table)
        self.items_lead_label.setBuddy(self.items_lead)
        self.body_label.setBuddy(self.body)
        self.closing_label.setBuddy(self.closing)
        self.signed_by_label.setBuddy(self.signed_by)
        self.initials_label.setBuddy(self.initials)
        self.copies_to_label.setBuddy(self.copies_to)
        self.classification_label.setBuddy(self.classification)
        self.number_label.setBuddy(self.number)
        self.name_case_label.setBuddy(self.name_case)
        self.qr_caption_label.setBuddy(self.qr_caption)
        self.sample_label.setBuddy(self.sample)
        self.since_label.setBuddy(self.since)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.kind, self.version)
        QWidget.setTabOrder(self.version, self.words_area)
        QWidget.setTabOrder(self.words_area, self.shape)
        QWidget.setTabOrder(self.shape, self.title)
        QWidget.setTabOrder(self.title, self.subject)
        QWidget.setTabOrder(self.subject, self.nature)
        QWidget.setTabOrder(self.nature, self.attachments)
        QWidget.setTabOrder(self.attachments, self.attachments_with_list)
        QWidget.setTabOrder(self.attachments_with_list, self.addressee)
        QWidget.setTabOrder(self.addressee, self.basis_lead)
        QWidget.setTabOrder(self.basis_lead, self.basis)
        QWidget.setTabOrder(self.basis, self.opening)
        QWidget.setTabOrder(self.opening, self.opening_attached)
        QWidget.setTabOrder(self.opening_attached, self.details)
        QWidget.setTabOrder(self.details, self.columns)
        QWidget.setTabOrder(self.columns, self.table)
        QWidget.setTabOrder(self.table, self.items_lead)
        QWidget.setTabOrder(self.items_lead, self.body)
        QWidget.setTabOrder(self.body, self.closing)
        QWidget.setTabOrder(self.closing, self.signed_by)
        QWidget.setTabOrder(self.signed_by, self.initials)
        QWidget.setTabOrder(self.initials, self.copies_to)
        QWidget.setTabOrder(self.copies_to, self.classification)
        QWidget.setTabOrder(self.classification, self.number)
        QWidget.setTabOrder(self.number, self.name_case)
        QWidget.setTabOrder(self.name_case, self.qr_caption)
        QWidget.setTabOrder(self.qr_caption, self.sample)
        QWidget.setTabOrder(self.sample, self.preview)
        QWidget.setTabOrder(self.preview, self.since)
        QWidget.setTabOrder(self.since, self.save)
        QWidget.setTabOrder(self.save, self.seed)
        QWidget.setTabOrder(self.seed, self.take_back)
        QWidget.setTabOrder(self.take_back, self.import_file)
        QWidget.setTabOrder(self.import_file, self.export_file)

        self.retranslateUi(TemplatesPage)

        QMetaObject.connectSlotsByName(TemplatesPage)
    # setupUi

    def retranslateUi(self, TemplatesPage):
        self.heading.setText(QCoreApplication.translate("TemplatesPage", u"Naskah surat", None))
        self.kind_label.setText(QCoreApplication.translate("TemplatesPage", u"&Jenis", None))
#if QT_CONFIG(accessibility)
        self.kind.setAccessibleName(QCoreApplication.translate("TemplatesPage", u"Jenis surat", None))
#endif // QT_CONFIG(accessibility)
        self.version_label.setText(QCoreApplication.translate("TemplatesPage", u"&Versi", None))
#if QT_CONFIG(accessibility)
        self.version.setAccessibleName(QCoreApplication.translate("TemplatesPage", u"Versi naskah", None))
#endif // QT_CONFIG(accessibility)
        self.words.setText("")
#if QT_CONFIG(accessibility)
        self.words_area.setAccessibleName(QCoreApplication.translate("TemplatesPage", u"Kata-kata surat", None))
#endif // QT_CONFIG(accessibility)
        self.s_head.setText(QCoreApplication.translate("TemplatesPage", u"Kepala surat", None))
        self.shape_label.setText(QCoreApplication.translate("TemplatesPage", u"Bentuk surat", None))
#if QT_CONFIG(accessibility)
        self.shape.setAccessibleName(QCoreApplication.translate("TemplatesPage", u"Bentuk surat", None))
#endif // QT_CONFIG(accessibility)
        self.shape_fault.setText("")
        self.title_label.setText(QCoreApplication.translate("TemplatesPage", u"Judul surat", None))
#if QT_CONFIG(accessibility)
        self.title.setAccessibleName(QCoreApplication.translate("TemplatesPage", u"Judul surat", None))
#endif // QT_CONFIG(accessibility)
        self.title_fault.setText("")
        self.subject_label.setText(QCoreApplication.translate("TemplatesPage", u"Hal", None))
#if QT_CONFIG(accessibility)
        self.subject.setAccessibleName(QCoreApplication.translate("TemplatesPage", u"Hal", None))
#endif // QT_CONFIG(accessibility)
        self.subject_fault.setText("")
        self.nature_label.setText(QCoreApplication.translate("TemplatesPage", u"Sifat", None))
#if QT_CONFIG(accessibility)
        self.nature.setAccessibleName(QCoreApplication.translate("TemplatesPage", u"Sifat", None))
#endif // QT_CONFIG(accessibility)
        self.nature_fault.setText("")
        self.attachments_label.setText(QCoreApplication.translate("TemplatesPage", u"Lampiran", None))
#if QT_CONFIG(accessibility)
        self.attachments.setAccessibleName(QCoreApplication.translate("TemplatesPage", u"Lampiran", None))
#endif // QT_CONFIG(accessibility)
        self.attachments_fault.setText("")
        self.attachments_with_list_label.setText(QCoreApplication.translate("TemplatesPage", u"Lampiran, bila ada daftar nama", None))
#if QT_CONFIG(accessibility)
        self.attachments_with_list.setAccessibleName(QCoreApplication.translate("TemplatesPage", u"Lampiran, bila ada daftar nama", None))
#endif // QT_CONFIG(accessibility)
        self.attachments_with_list_fault.setText("")
        self.addressee_label.setText(QCoreApplication.translate("TemplatesPage", u"Kepada Yth. (baris demi baris)", None))
#if QT_CONFIG(accessibility)
        self.addressee.setAccessibleName(QCoreApplication.translate("TemplatesPage", u"Kepada Yth. (baris demi baris)", None))
#endif // QT_CONFIG(accessibility)
        self.addressee_fault.setText("")
        self.s_body.setText(QCoreApplication.translate("TemplatesPage", u"Isi surat", None))
        self.basis_lead_label.setText(QCoreApplication.translate("TemplatesPage", u"Pengantar dasar surat", None))
#if QT_CONFIG(accessibility)
        self.basis_lead.setAccessibleName(QCoreApplication.translate("TemplatesPage", u"Pengantar dasar surat", None))
#endif // QT_CONFIG(accessibility)
        self.basis_lead_fault.setText("")
        self.basis_label.setText(QCoreApplication.translate("TemplatesPage", u"Dasar surat (satu baris satu dasar)", None))
#if QT_CONFIG(accessibility)
        self.basis.setAccessibleName(QCoreApplication.translate("TemplatesPage", u"Dasar surat (satu baris satu dasar)", None))
#endif // QT_CONFIG(accessibility)
        self.basis_fault.setText("")
        self.opening_label.setText(QCoreApplication.translate("TemplatesPage", u"Pembuka", None))
#if QT_CONFIG(accessibility)
        self.opening.setAccessibleName(QCoreApplication.translate("TemplatesPage", u"Pembuka", None))
#endif // QT_CONFIG(accessibility)
        self.opening_fault.setText("")
        self.opening_attached_label.setText(QCoreApplication.translate("TemplatesPage", u"Pembuka, bila ada daftar nama", None))
#if QT_CONFIG(accessibility)
        self.opening_attached.setAccessibleName(QCoreApplication.translate("TemplatesPage", u"Pembuka, bila ada daftar nama", None))
#endif // QT_CONFIG(accessibility)
        self.opening_attached_fault.setText("")
        self.details_label.setText(QCoreApplication.translate("TemplatesPage", u"Rincian (Label = isi)", None))
#if QT_CONFIG(accessibility)
        self.details.setAccessibleName(QCoreApplication.translate("TemplatesPage", u"Rincian (Label = isi)", None))
#endif // QT_CONFIG(accessibility)
        self.details_fault.setText("")
        self.columns_label.setText(QCoreApplication.translate("TemplatesPage", u"Kolom tabel nama", None))
#if QT_CONFIG(accessibility)
        self.columns.setAccessibleName(QCoreApplication.translate("TemplatesPage", u"Kolom tabel nama", None))
#endif // QT_CONFIG(accessibility)
        self.columns_fault.setText("")
        self.table_label.setText(QCoreApplication.translate("TemplatesPage", u"Kolom tabel angka", None))
#if QT_CONFIG(accessibility)
        self.table.setAccessibleName(QCoreApplication.translate("TemplatesPage", u"Kolom tabel angka", None))
#endif // QT_CONFIG(accessibility)
        self.table_fault.setText("")
        self.items_lead_label.setText(QCoreApplication.translate("TemplatesPage", u"Pengantar alasan", None))
#if QT_CONFIG(accessibility)
        self.items_lead.setAccessibleName(QCoreApplication.translate("TemplatesPage", u"Pengantar alasan", None))
#endif // QT_CONFIG(accessibility)
        self.items_lead_fault.setText("")
        self.body_label.setText(QCoreApplication.translate("TemplatesPage", u"Paragraf isi (satu baris satu paragraf)", None))
#if QT_CONFIG(accessibility)
        self.body.setAccessibleName(QCoreApplication.translate("TemplatesPage", u"Paragraf isi (satu baris satu paragraf)", None))
#endif // QT_CONFIG(accessibility)
        self.body_fault.setText("")
        self.closing_label.setText(QCoreApplication.translate("TemplatesPage", u"Penutup", None))
#if QT_CONFIG(accessibility)
        self.closing.setAccessibleName(QCoreApplication.translate("TemplatesPage", u"Penutup", None))
#endif // QT_CONFIG(accessibility)
        self.closing_fault.setText("")
        self.s_end.setText(QCoreApplication.translate("TemplatesPage", u"Tanda tangan dan nomor", None))
        self.signed_by_label.setText(QCoreApplication.translate("TemplatesPage", u"Ditandatangani oleh", None))
#if QT_CONFIG(accessibility)
        self.signed_by.setAccessibleName(QCoreApplication.translate("TemplatesPage", u"Ditandatangani oleh", None))
#endif // QT_CONFIG(accessibility)
        self.signed_by_fault.setText("")
        self.initials_label.setText(QCoreApplication.translate("TemplatesPage", u"Paraf (baris demi baris)", None))
#if QT_CONFIG(accessibility)
        self.initials.setAccessibleName(QCoreApplication.translate("TemplatesPage", u"Paraf (baris demi baris)", None))
#endif // QT_CONFIG(accessibility)
        self.initials_fault.setText("")
        self.copies_to_label.setText(QCoreApplication.translate("TemplatesPage", u"Tembusan (baris demi baris)", None))
#if QT_CONFIG(accessibility)
        self.copies_to.setAccessibleName(QCoreApplication.translate("TemplatesPage", u"Tembusan (baris demi baris)", None))
#endif // QT_CONFIG(accessibility)
        self.copies_to_fault.setText("")
        self.classification_label.setText(QCoreApplication.translate("TemplatesPage", u"Kode klasifikasi", None))
#if QT_CONFIG(accessibility)
        self.classification.setAccessibleName(QCoreApplication.translate("TemplatesPage", u"Kode klasifikasi", None))
#endif // QT_CONFIG(accessibility)
        self.classification_fault.setText("")
        self.number_label.setText(QCoreApplication.translate("TemplatesPage", u"Pola nomor sendiri (kosong: pola kantor)", None))
#if QT_CONFIG(accessibility)
        self.number.setAccessibleName(QCoreApplication.translate("TemplatesPage", u"Pola nomor sendiri (kosong: pola kantor)", None))
#endif // QT_CONFIG(accessibility)
        self.number_fault.setText("")
        self.name_case_label.setText(QCoreApplication.translate("TemplatesPage", u"Huruf nama", None))
#if QT_CONFIG(accessibility)
        self.name_case.setAccessibleName(QCoreApplication.translate("TemplatesPage", u"Huruf nama", None))
#endif // QT_CONFIG(accessibility)
        self.name_case_fault.setText("")
        self.qr_caption_label.setText(QCoreApplication.translate("TemplatesPage", u"Keterangan di bawah kode QR", None))
#if QT_CONFIG(accessibility)
        self.qr_caption.setAccessibleName(QCoreApplication.translate("TemplatesPage", u"Keterangan di bawah kode QR", None))
#endif // QT_CONFIG(accessibility)
        self.qr_caption_fault.setText("")
        self.sample_label.setText(QCoreApplication.translate("TemplatesPage", u"&Contoh", None))
#if QT_CONFIG(accessibility)
        self.sample.setAccessibleName(QCoreApplication.translate("TemplatesPage", u"Contoh isi surat", None))
#endif // QT_CONFIG(accessibility)
        self.fault.setText("")
        self.since_label.setText(QCoreApplication.translate("TemplatesPage", u"&Berlaku mulai", None))
#if QT_CONFIG(accessibility)
        self.since.setAccessibleName(QCoreApplication.translate("TemplatesPage", u"Berlaku mulai", None))
#endif // QT_CONFIG(accessibility)
        self.save.setText(QCoreApplication.translate("TemplatesPage", u"Simpan  Ctrl+S", None))
#if QT_CONFIG(accessibility)
        self.save.setAccessibleName(QCoreApplication.translate("TemplatesPage", u"Simpan (Ctrl+S)", None))
#endif // QT_CONFIG(accessibility)
        self.seed.setText(QCoreApplication.translate("TemplatesPage", u"Naskah awal", None))
#if QT_CONFIG(accessibility)
        self.seed.setAccessibleName(QCoreApplication.translate("TemplatesPage", u"Naskah awal", None))
#endif // QT_CONFIG(accessibility)
        self.take_back.setText(QCoreApplication.translate("TemplatesPage", u"Tarik versi", None))
#if QT_CONFIG(accessibility)
        self.take_back.setAccessibleName(QCoreApplication.translate("TemplatesPage", u"Tarik versi", None))
#endif // QT_CONFIG(accessibility)
        self.import_file.setText(QCoreApplication.translate("TemplatesPage", u"Impor\u2026", None))
#if QT_CONFIG(accessibility)
        self.import_file.setAccessibleName(QCoreApplication.translate("TemplatesPage", u"Impor\u2026", None))
#endif // QT_CONFIG(accessibility)
        self.export_file.setText(QCoreApplication.translate("TemplatesPage", u"Ekspor\u2026", None))
#if QT_CONFIG(accessibility)
        self.export_file.setAccessibleName(QCoreApplication.translate("TemplatesPage", u"Ekspor\u2026", None))
#endif // QT_CONFIG(accessibility)
        pass
    # retranslateUi

